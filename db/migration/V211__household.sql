-- Families: what they share, who belongs to them, who cares for whom. Of a person with a file nothing is kept here but her number.
create table household (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  municipality_code char(5),
  phones varchar(160),
  arrival varchar(16),
  created_at datetime(6) not null
);

create table household_member (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  household_id bigint not null,
  person_id bigint,
  name varchar(120),
  birth_date date,
  birth_precision varchar(12),
  schooling varchar(12),
  school_referred_on date,
  left_at datetime(6),
  left_why varchar(400),
  present_person_id bigint as (if(left_at is null, person_id, null)) persistent,
  foreign key (household_id) references household (id),
  foreign key (person_id) references person (id),
  unique key household_member_present (present_person_id)
);

create table care_tie (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  household_id bigint not null,
  carer_id bigint not null,
  cared_id bigint not null,
  relation varchar(24) not null,
  legal varchar(12) not null,
  care_time varchar(12) not null,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  ended_at datetime(6),
  foreign key (household_id) references household (id),
  foreign key (carer_id) references household_member (id),
  foreign key (cared_id) references household_member (id),
  foreign key (recorded_by) references account (id)
);
