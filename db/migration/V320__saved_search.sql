-- How a colleague looks at the people for a vacancy, under a name, with or without a watch. Codes of the catalogue, nothing of anybody.
create table saved_search (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  account_id bigint not null,
  vacancy_id bigint not null,
  name varchar(120) not null,
  wants varchar(2000) not null,
  picks varchar(2000) not null,
  watched boolean not null,
  created_at datetime(6) not null,
  looked_at datetime(6) not null,
  ended_at datetime(6),
  foreign key (account_id) references account (id),
  foreign key (vacancy_id) references vacancy (id),
  key saved_search_owner (account_id, ended_at),
  key saved_search_watched (watched, ended_at)
);

-- Whom a search has had already, by number. The owner was told of those with a time; the others were there before.
create table saved_search_seen (
  search_id bigint not null,
  person_id bigint not null,
  told_at datetime(6),
  primary key (search_id, person_id),
  foreign key (search_id) references saved_search (id),
  foreign key (person_id) references person (id)
);
