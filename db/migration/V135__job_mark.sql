-- When each piece of background work last ran well and last failed: one row for each, about nobody.
create table job_mark (
  job varchar(32) not null primary key,
  well_at datetime(6),
  failed_at datetime(6),
  incident char(8)
);

-- What is not well in the portal itself, since when, and when the administrators were told of it.
create table ailment (
  subject varchar(32) not null primary key,
  since_at datetime(6),
  told_at datetime(6)
);
