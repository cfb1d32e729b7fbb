-- The guided first attention: what was told, left out, asked and handed over, until it becomes an attention.
create table first_attention (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  person_id bigint not null,
  held_on date not null,
  channel varchar(16) not null,
  place varchar(160),
  language varchar(8),
  interpreter varchar(160),
  present varchar(300),
  status varchar(16) not null,
  raised varchar(200),
  needs varchar(700),
  heard varchar(24),
  sheet_why varchar(400),
  begun_at datetime(6) not null,
  begun_by bigint not null,
  ended_at datetime(6),
  ended_by bigint,
  why varchar(1000),
  attention_id bigint,
  foreign key (person_id) references person (id),
  foreign key (begun_by) references account (id),
  foreign key (ended_by) references account (id),
  foreign key (attention_id) references attention (id),
  key first_attention_person (person_id, status)
);

create table first_attention_topic (
  first_attention_id bigint not null,
  topic varchar(8) not null,
  edition_id bigint,
  language varchar(8),
  overdue boolean not null default false,
  why varchar(400),
  marked_at datetime(6) not null,
  marked_by bigint not null,
  primary key (first_attention_id, topic),
  foreign key (first_attention_id) references first_attention (id),
  foreign key (edition_id) references content_edition (id),
  foreign key (marked_by) references account (id)
);

-- Who interpreted at an attention, and who else was there.
alter table attention
  add column interpreter varchar(160) after language,
  add column present varchar(300) after interpreter;
