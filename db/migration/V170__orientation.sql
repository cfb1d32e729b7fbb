-- What people are told, in editions: written by one, published by another, kept as it was when another follows.
create table content_edition (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  subject varchar(32) not null,
  number int not null,
  status varchar(16) not null default 'DRAFT',
  basis varchar(400),
  source varchar(400),
  source_date date,
  checked_on date,
  next_review date,
  change_note varchar(400),
  published_at datetime(6),
  published_by bigint,
  ended_at datetime(6),
  ended_by bigint,
  why varchar(400),
  -- At most one draft and one published edition of a subject.
  standing varchar(40) as (case status when 'PUBLISHED' then concat('P:', subject) when 'DRAFT' then concat('D:', subject) end) persistent,
  foreign key (published_by) references account (id),
  foreign key (ended_by) references account (id),
  unique key content_edition_number (subject, number),
  unique key content_edition_standing (standing),
  key content_edition_status (status)
);

create table content_author (
  edition_id bigint not null,
  account_id bigint not null,
  primary key (edition_id, account_id),
  foreign key (edition_id) references content_edition (id),
  foreign key (account_id) references account (id)
);

create table content_text (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  edition_id bigint not null,
  language char(2) not null,
  title varchar(160),
  body text,
  hint varchar(1500),
  reviewer varchar(120),
  reviewed_at datetime(6),
  reviewed_by bigint,
  foreign key (edition_id) references content_edition (id),
  foreign key (reviewed_by) references account (id),
  unique key content_text_language (edition_id, language)
);

create table content_read (
  account_id bigint not null,
  edition_id bigint not null,
  read_at datetime(6) not null,
  primary key (account_id, edition_id),
  foreign key (account_id) references account (id),
  foreign key (edition_id) references content_edition (id)
);

-- Which edition was shown at an attention, and in which language.
create table content_shown (
  attention_id bigint not null,
  edition_id bigint not null,
  language char(2) not null,
  shown_at datetime(6) not null,
  overdue boolean not null default false,
  primary key (attention_id, edition_id),
  foreign key (attention_id) references attention (id),
  foreign key (edition_id) references content_edition (id)
);
