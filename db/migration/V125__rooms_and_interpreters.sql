-- Where people are received, by site; and who can interpret.
create table room (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  site_id bigint not null,
  name varchar(80) not null,
  places int not null,
  step_free boolean not null default false,
  active boolean not null default true,
  foreign key (site_id) references site (id),
  unique key room_name (site_id, name)
);

create table interpreter (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  name varchar(120) not null,
  gender varchar(8),
  phone varchar(40) not null,
  hours varchar(300),
  confidentiality_signed_on date,
  active boolean not null default true,
  key interpreter_name (active, name)
);

create table interpreter_language (
  interpreter_id bigint not null,
  language char(3) not null,
  primary key (interpreter_id, language),
  foreign key (interpreter_id) references interpreter (id)
);
