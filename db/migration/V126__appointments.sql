-- Appointments. One that is moved stays as it was, and the new one names it.
create table appointment (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  site_id bigint not null,
  room_id bigint,
  worker_id bigint not null,
  person_id bigint not null,
  kind varchar(24) not null,
  starts_at datetime(6) not null,
  ends_at datetime(6) not null,
  language char(3),
  interpreter_id bigint,
  companion boolean not null default false,
  note varchar(200),
  state varchar(20) not null default 'BOOKED',
  state_since datetime(6) not null,
  why varchar(400),
  moved_from_id bigint,
  booked_at datetime(6) not null,
  booked_by bigint not null,
  arrived_at datetime(6),
  reminded_at datetime(6),
  foreign key (site_id) references site (id),
  foreign key (room_id) references room (id),
  foreign key (worker_id) references account (id),
  foreign key (person_id) references person (id),
  foreign key (interpreter_id) references interpreter (id),
  foreign key (moved_from_id) references appointment (id),
  foreign key (booked_by) references account (id),
  key appointment_site (site_id, starts_at),
  key appointment_worker (worker_id, starts_at),
  key appointment_room (room_id, starts_at),
  key appointment_interpreter (interpreter_id, starts_at),
  key appointment_person (person_id, starts_at),
  key appointment_due (state, reminded_at, starts_at)
);

-- One secret calendar address for each colleague who wants one; only its fingerprint is kept.
create table calendar_feed (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  account_id bigint not null,
  token_hash char(64) not null unique,
  created_at datetime(6) not null,
  withdrawn_at datetime(6),
  foreign key (account_id) references account (id),
  key calendar_feed_account (account_id, withdrawn_at)
);
