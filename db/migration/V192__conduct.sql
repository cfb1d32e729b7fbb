-- Colleagues sign the code they work by, each edition anew, and write down the training they took.
create table code_signing (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  account_id bigint not null,
  edition_id bigint not null,
  language char(2) not null,
  text_mark char(64) not null,
  signed_at datetime(6) not null,
  foreign key (account_id) references account (id),
  foreign key (edition_id) references agreement_edition (id),
  unique key code_signing_once (account_id, edition_id)
);

create table training (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  account_id bigint not null,
  title varchar(200) not null,
  held_on date not null,
  hours decimal(5,1) not null,
  given_by varchar(200) not null,
  recorded_at datetime(6) not null,
  annulled_at datetime(6),
  annulled_by bigint,
  annulled_why varchar(400),
  foreign key (account_id) references account (id),
  key training_account (account_id, held_on)
);
