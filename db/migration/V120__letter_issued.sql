-- Letters that were handed over, each as it was, so that it can be printed again the same.
create table letter_issued (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  person_id bigint not null,
  kind varchar(24) not null,
  subject_id bigint,
  site_id bigint not null,
  reference varchar(20) not null,
  language char(2) not null,
  day date not null,
  title varchar(200) not null,
  organisation varchar(200) not null,
  sheet mediumtext not null,
  issued_at datetime(6) not null,
  issued_by bigint not null,
  annulled_at datetime(6),
  annulled_by bigint,
  annulled_why varchar(1000),
  foreign key (person_id) references person (id),
  foreign key (site_id) references site (id),
  foreign key (issued_by) references account (id),
  key letter_person (person_id, issued_at)
);
