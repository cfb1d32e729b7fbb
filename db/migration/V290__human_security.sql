-- Human security: needs and risks, the seven dimensions, functioning, causes and way of migration. Nothing is removed from here.
create table person_need (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  person_id bigint not null,
  kind varchar(32) not null,
  urgent boolean not null default false,
  noted_on date not null,
  source varchar(16) not null,
  note varchar(200),
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  ended_on date,
  ended_why varchar(400),
  ended_by bigint,
  annulled_at datetime(6),
  annulled_by bigint,
  annulled_why varchar(400),
  foreign key (person_id) references person (id),
  foreign key (recorded_by) references account (id),
  foreign key (ended_by) references account (id),
  foreign key (annulled_by) references account (id),
  -- For the queue of those who need it first: what is open of a person, and whether it is urgent.
  key person_need_open (person_id, ended_on, annulled_at, urgent, kind)
);

create table security_assessment (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  person_id bigint not null,
  moment varchar(16) not null,
  assessed_on date not null,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  annulled_at datetime(6),
  annulled_by bigint,
  annulled_why varchar(400),
  live_moment varchar(16) as (if(annulled_at is null, moment, null)) persistent,
  foreign key (person_id) references person (id),
  foreign key (recorded_by) references account (id),
  foreign key (annulled_by) references account (id),
  unique key security_assessment_live (person_id, live_moment)
);

create table security_level (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  assessment_id bigint not null,
  dimension varchar(16) not null,
  level varchar(16) not null,
  note varchar(200),
  unique key security_level_dimension (assessment_id, dimension),
  foreign key (assessment_id) references security_assessment (id)
);

create table functioning_answers (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  person_id bigint not null,
  answered_by varchar(16) not null,
  answered_on date not null,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  replaced_at datetime(6),
  present_person_id bigint as (if(replaced_at is null, person_id, null)) persistent,
  foreign key (person_id) references person (id),
  foreign key (recorded_by) references account (id),
  unique key functioning_answers_present (present_person_id)
);

create table functioning_answer (
  answers_id bigint not null,
  functioning varchar(16) not null,
  difficulty varchar(24) not null,
  primary key (answers_id, functioning),
  foreign key (answers_id) references functioning_answers (id)
);

create table migration_answers (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  person_id bigint not null,
  causes varchar(400),
  protections varchar(400),
  origin char(2),
  transit varchar(80),
  destination varchar(24),
  return_outlook varchar(24),
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  replaced_at datetime(6),
  present_person_id bigint as (if(replaced_at is null, person_id, null)) persistent,
  foreign key (person_id) references person (id),
  foreign key (recorded_by) references account (id),
  unique key migration_answers_present (present_person_id)
);

-- The sex of her papers, apart from who she says she is; both voluntary.
alter table person add column registered_sex varchar(16) after gender;
