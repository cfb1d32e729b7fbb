-- Who waits at the door of a site today. The name is what she was called at the desk, and is forgotten after the day.
create table walk_in (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  site_id bigint not null,
  day date not null,
  number int not null,
  called_name varchar(80),
  reason varchar(16) not null,
  priority varchar(16) not null,
  language char(3),
  state varchar(12) not null default 'WAITING',
  arrived_at datetime(6) not null,
  received_by bigint not null,
  called_at datetime(6),
  called_by bigint,
  ended_at datetime(6),
  why varchar(400),
  foreign key (site_id) references site (id),
  foreign key (received_by) references account (id),
  unique key walk_in_number (site_id, day, number),
  key walk_in_day (day)
);
