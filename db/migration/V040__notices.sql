-- What somebody has to know, by kind, reference and address: her own language makes a sentence of it when she reads it.
create table notice (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  account_id bigint not null,
  kind varchar(32) not null,
  reference varchar(24),
  path varchar(120) not null,
  created_at datetime(6) not null,
  read_at datetime(6),
  mail_id bigint,
  foreign key (account_id) references account (id),
  key notice_unread (account_id, read_at),
  key notice_newest (account_id, id),
  key notice_unsent (mail_id, read_at, account_id)
);

-- The queue of mails. A notice names the one mail that carries it, so none can be in two.
create table mail (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  account_id bigint not null,
  mail_class varchar(12) not null,
  digest_on date,
  message_id varchar(160) not null unique,
  link varchar(400),
  state varchar(12) not null,
  attempts int not null default 0,
  in_doubt boolean not null default false,
  due_at datetime(6) not null,
  until_at datetime(6) not null,
  failure varchar(20),
  created_at datetime(6) not null,
  ended_at datetime(6),
  foreign key (account_id) references account (id),
  unique key mail_digest (account_id, digest_on),
  key mail_due (state, due_at)
);

alter table notice add foreign key (mail_id) references mail (id);

-- Who does not want the daily mail; whoever is not here gets it.
create table notice_choice (
  account_id bigint not null primary key,
  digest boolean not null,
  foreign key (account_id) references account (id)
);
