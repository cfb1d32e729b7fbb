-- Papers a person needs for work and the numbers on them. A row is never changed: another takes its place.
create table person_paper (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  person_id bigint not null,
  kind varchar(24) not null,
  state varchar(16) not null,
  number varchar(40),
  temporary boolean not null default false,
  since date,
  ends_on date,
  note varchar(200),
  recorded_at datetime(6) not null,
  replaced_at datetime(6),
  foreign key (person_id) references person (id),
  key person_paper_current (person_id, replaced_at, kind),
  key person_paper_number (number)
);
