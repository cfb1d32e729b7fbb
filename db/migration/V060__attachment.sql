-- Files of a person: photographs and scans. What is in them is encrypted; this table knows only what they are.
create table attachment (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  person_id bigint not null,
  kind varchar(24) not null,
  media_type varchar(40) not null,
  size_bytes bigint not null,
  pages int,
  sha256 char(64) not null,
  key_mark char(8) not null,
  folder boolean not null default false,
  note varchar(200),
  added_at datetime(6) not null,
  added_by bigint not null,
  annulled_at datetime(6),
  annulled_by bigint,
  annulled_why varchar(1000),
  foreign key (person_id) references person (id),
  foreign key (added_by) references account (id),
  key attachment_person (person_id, added_at)
);

-- The encrypted pieces of the files that are kept in the database.
create table attachment_piece (
  attachment_id bigint not null,
  position int not null,
  content mediumblob not null,
  primary key (attachment_id, position),
  foreign key (attachment_id) references attachment (id)
);
