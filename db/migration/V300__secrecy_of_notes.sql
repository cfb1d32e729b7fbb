-- Who reads a note is chosen when it is written; what was corrected stays with its reason.
alter table account
  add column profession varchar(24) after role_group;

alter table attention
  -- Null when whoever recorded it also held it.
  add column attended_by bigint after present,
  -- Printed matter, vouchers, kits: what she took with her.
  add column given varchar(300) after attended_by,
  add column note_secrecy varchar(16) not null default 'TEAM' after note,
  add column note_profession varchar(24) after note_secrecy,
  add foreign key (attended_by) references account (id);

create table attention_former (
  id bigint not null auto_increment primary key,
  attention_id bigint not null,
  held_on date not null,
  channel varchar(24) not null,
  place varchar(160),
  minutes int,
  language char(3),
  interpreter varchar(160),
  present varchar(300),
  attended_by bigint,
  given varchar(300),
  note varchar(4000),
  note_secrecy varchar(16) not null,
  note_profession varchar(24),
  replaced_at datetime(6) not null,
  replaced_by bigint not null,
  why varchar(1000) not null,
  foreign key (attention_id) references attention (id),
  foreign key (attended_by) references account (id),
  foreign key (replaced_by) references account (id)
);
