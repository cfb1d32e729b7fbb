-- How many people somebody accompanies at most; null where nobody said.
alter table account add column capacity int;

-- Days on which somebody is away and a colleague does her work. Ended early, never deleted.
create table absence (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  account_id bigint not null,
  delegate_id bigint not null,
  first_day date not null,
  last_day date not null,
  ended boolean not null default false,
  foreign key (account_id) references account (id),
  foreign key (delegate_id) references account (id),
  key absence_delegate (delegate_id, last_day),
  key absence_account (account_id, last_day)
);
