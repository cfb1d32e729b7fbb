-- Each building of the search index: the one that serves, and the one being made beside it with how far it is.
create table search_generation (
  name varchar(20) not null primary key,
  state varchar(10) not null,
  stamp text not null,
  kind varchar(40) not null,
  last_id bigint not null default 0,
  done bigint not null default 0,
  total bigint not null,
  started_at datetime(6) not null,
  finished_at datetime(6)
);

-- Who writes to the index holds this row: one at a time, of however many servers.
create table search_writer (
  id int not null primary key
);

insert into search_writer (id) values (1);
