-- What each trait weighs in the ranking of people for a vacancy: decisions that are never changed, the newest in force.
create table matching_weights (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  why varchar(1000) not null,
  decided_at datetime(6) not null,
  decided_by bigint,
  foreign key (decided_by) references account (id)
);

create table matching_weight (
  weights_id bigint not null,
  trait varchar(16) not null,
  weight int not null,
  primary key (weights_id, trait),
  foreign key (weights_id) references matching_weights (id)
);

insert into matching_weights (id, why, decided_at) values (1, 'Con estos pesos se entrega el portal.', utc_timestamp(6));

insert into matching_weight (weights_id, trait, weight) values
  (1, 'OCCUPATION', 5),
  (1, 'SKILL', 3),
  (1, 'EXPERIENCE', 3),
  (1, 'EDUCATION', 2),
  (1, 'LANGUAGE', 3),
  (1, 'PLACE', 3),
  (1, 'SCHEDULE', 3);

-- Who is looked up by the numbers of vacancies and people already has its keys; rebuilding the index asks profiles in order.
alter table candidacy add key candidacy_person_proposed (person_id, proposed_at);
