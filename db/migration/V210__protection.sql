-- Who still sees the file of a child alone without the permission for it.
alter table person
  add column keeper_id bigint,
  add key person_company (company, birth_date),
  add foreign key (keeper_id) references account (id);

update person set keeper_id = registered_by where company in ('UNACCOMPANIED', 'SEPARATED');

-- How an age came to be known: the newest row is what the person's file says. Never edited.
create table age_record (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  birth_date date,
  birth_precision varchar(12) not null,
  evidence varchar(24) not null,
  note varchar(300),
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  foreign key (person_id) references person (id),
  foreign key (recorded_by) references account (id)
);

insert into age_record (person_id, birth_date, birth_precision, evidence, recorded_at, recorded_by)
  select id, birth_date, birth_precision, 'INTAKE', registered_at, registered_by from person;

create trigger age_record_stays after update on age_record for each row signal sqlstate '45000' set message_text = 'ages are recorded anew, not edited';
create trigger age_record_kept after delete on age_record for each row signal sqlstate '45000' set message_text = 'recorded ages are not deleted';

-- The case of a child alone. Of one child at most one is open.
create table protection_case (
  id bigint not null auto_increment primary key,
  version bigint not null default 0,
  person_id bigint not null,
  kind varchar(16) not null,
  status varchar(12) not null,
  status_before varchar(12),
  opened_at datetime(6) not null,
  opened_by bigint not null,
  due_at datetime(6) not null,
  responsible_id bigint not null,
  authority varchar(16),
  authority_name varchar(160),
  contact varchar(200),
  folio varchar(80),
  referred_at datetime(6),
  referred_by bigint,
  received_at datetime(6),
  received_from varchar(160),
  case_end varchar(16),
  ended_at datetime(6),
  ended_why varchar(1000),
  open_person_id bigint as (if(status in ('OPEN', 'REFERRED', 'RECEIVED'), person_id, null)) persistent,
  foreign key (person_id) references person (id),
  foreign key (opened_by) references account (id),
  foreign key (responsible_id) references account (id),
  foreign key (referred_by) references account (id),
  unique key protection_case_open (open_person_id),
  key protection_case_due (status, due_at)
);

-- Children alone who were there before their cases were kept: the clock ran from the day they were registered.
insert into protection_case (person_id, kind, status, opened_at, opened_by, due_at, responsible_id)
  select p.id, p.company, 'OPEN', p.registered_at, p.registered_by, p.registered_at + interval 24 hour,
    coalesce((select min(a.id) from account a where a.role_group = 'PROTECTION' and a.active and a.site_id = p.site_id), p.registered_by)
  from person p where p.company in ('UNACCOMPANIED', 'SEPARATED');

update task t join protection_case c on c.person_id = t.person_id set t.subject_id = c.id
  where t.kind = 'CHILD_ALONE' and t.subject_id is null;

insert into task (kind, person_id, subject_id, owner_id, due_on, state, created_at)
  select 'CHILD_ALONE', c.person_id, c.id, c.responsible_id, date(c.due_at), 'OPEN', c.opened_at from protection_case c
  where c.status = 'OPEN' and not exists (select 1 from task t where t.kind = 'CHILD_ALONE' and t.subject_id = c.id and t.state = 'OPEN');
