-- Each step along the route with its reason. For an abandonment: why she left and how often she was looked for before it was said.
create table stage_change (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  person_id bigint not null,
  from_stage varchar(24) not null,
  to_stage varchar(24) not null,
  reason varchar(32),
  attempts int,
  why varchar(1000),
  changed_at datetime(6) not null,
  changed_by bigint,
  foreign key (person_id) references person (id),
  key stage_change_person (person_id, id)
);
