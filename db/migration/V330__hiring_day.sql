-- A hiring day: which vacancies give how many interviews, who could be invited, and who is proposed for what.
create table hiring_day (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  form_key char(36) not null unique,
  site_id bigint not null,
  name varchar(160) not null,
  held_on date not null,
  begins_at time not null,
  minutes int not null,
  place varchar(160),
  cap int not null,
  waiting_days int,
  waiting_least int,
  status varchar(12) not null,
  status_since datetime(6) not null,
  status_why varchar(1000),
  greedy int,
  missing int,
  created_at datetime(6) not null,
  created_by bigint not null,
  foreign key (site_id) references site (id),
  foreign key (created_by) references account (id),
  key hiring_day_held (site_id, held_on, id)
);

create table hiring_day_vacancy (
  hiring_day_id bigint not null,
  vacancy_id bigint not null,
  slots int not null,
  primary key (hiring_day_id, vacancy_id),
  foreign key (hiring_day_id) references hiring_day (id),
  foreign key (vacancy_id) references vacancy (id)
);

create table hiring_day_person (
  hiring_day_id bigint not null,
  person_id bigint not null,
  primary key (hiring_day_id, person_id),
  foreign key (hiring_day_id) references hiring_day (id),
  foreign key (person_id) references person (id)
);

create table hiring_pick (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  hiring_day_id bigint not null,
  person_id bigint not null,
  vacancy_id bigint not null,
  fit int not null,
  turn int not null default 0,
  state varchar(12) not null,
  why varchar(80),
  candidacy_id bigint,
  unique key hiring_pick_once (hiring_day_id, person_id, vacancy_id),
  foreign key (hiring_day_id) references hiring_day (id),
  foreign key (person_id) references person (id),
  foreign key (vacancy_id) references vacancy (id),
  foreign key (candidacy_id) references candidacy (id)
);
