-- What people answered about their stay: choices only. Never changed; other answers are another row.
create table stay_answers (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  person_id bigint not null,
  entered_on date,
  stay_ended_on date,
  entry varchar(24),
  return_fear varchar(16),
  violence varchar(16),
  crime varchar(16),
  hardship varchar(16),
  studies varchar(16),
  job_offer varchar(16),
  documents varchar(120),
  family varchar(200),
  recorded_by bigint not null,
  recorded_at datetime(6) not null,
  replaced_at datetime(6),
  foreign key (person_id) references person (id),
  foreign key (recorded_by) references account (id),
  key stay_answers_current (person_id, replaced_at)
);

-- Sheets of routes and costs that people were given.
create table cost_sheet (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  person_id bigint not null,
  answers_id bigint,
  routes varchar(500) not null,
  language char(2) not null,
  made_on date not null,
  made_by bigint not null,
  made_at datetime(6) not null,
  foreign key (person_id) references person (id),
  foreign key (answers_id) references stay_answers (id),
  foreign key (made_by) references account (id),
  key cost_sheet_person (person_id, made_at)
);

-- In which situation a route of stay is worth asking about: entered by one person, verified by another, never overwritten.
create table route_rule (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  route varchar(32) not null,
  conditions varchar(600) not null,
  confidence varchar(8) not null,
  deadline varchar(24),
  fees varchar(200) not null default '',
  free boolean not null default false,
  fine varchar(16),
  discount boolean not null default false,
  proofs varchar(300) not null default '',
  office varchar(24) not null,
  legal_basis varchar(160) not null,
  source varchar(200) not null,
  valid_from date not null,
  valid_to date,
  note varchar(400),
  status varchar(16) not null default 'TO_VERIFY',
  replaces_id bigint,
  entered_by bigint,
  entered_at datetime(6),
  decided_by bigint,
  decided_at datetime(6),
  why varchar(400),
  foreign key (replaces_id) references route_rule (id),
  foreign key (entered_by) references account (id),
  foreign key (decided_by) references account (id)
);
