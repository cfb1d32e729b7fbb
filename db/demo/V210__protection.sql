-- Demonstration data: the cases of four children alone, one in each state. Every child, authority, number and event here is invented.
-- A demonstration of a former release comes with ages and cases the schema made for these children: the invented ones take their place.
delete t from task t join protection_case c on c.id = t.subject_id where t.kind = 'CHILD_ALONE' and c.person_id in (6, 33, 42, 97);
delete from protection_case where person_id in (6, 33, 42, 97);
insert into age_record (person_id, birth_date, birth_precision, evidence, recorded_at, recorded_by)
  select id, birth_date, birth_precision, 'INTAKE', registered_at, registered_by from person p
  where not exists (select 1 from age_record a where a.person_id = p.id);

update person set keeper_id = registered_by where id in (6, 42);
update person set caseworker_id = 41 where id in (33, 97);

insert into protection_case (person_id, kind, status, status_before, opened_at, opened_by, due_at, responsible_id, authority, authority_name, contact, folio, referred_at, referred_by, received_at, received_from, case_end, ended_at, ended_why) values
(6, 'UNACCOMPANIED', 'REFERRED', 'OPEN', timestamp(@friday - interval 1 day, '15:42'), 2, timestamp(@friday, '15:42'), 41, 'PROCURADURIA', null, 'Lic. Aurora Invento, guardia, 962 000 0101', 'PPNNA-0147-DEMO', timestamp(@friday - interval 1 day, '17:10'), 2, null, null, null, null, null),
(33, 'UNACCOMPANIED', 'RECEIVED', 'REFERRED', timestamp(@friday - interval 28 day, '16:31'), 3, timestamp(@friday - interval 27 day, '16:31'), 41, 'PROCURADURIA', null, 'Guardia nocturna, 962 000 0101', 'PPNNA-0112-DEMO', timestamp(@friday - interval 28 day, '17:45'), 3, timestamp(@friday - interval 27 day, '15:00'), 'T.S. Irma Ficticia, centro de asistencia', null, null, null),
(42, 'SEPARATED', 'OPEN', null, @now - interval 19 hour, 2, @now + interval 5 hour, 41, null, null, null, null, null, null, null, null, null, null, null),
(97, 'UNACCOMPANIED', 'CLOSED', 'RECEIVED', timestamp(@friday - interval 158 day, '16:29'), 4, timestamp(@friday - interval 157 day, '16:29'), 41, 'DIF_STATE', null, 'Recepción, 664 000 0102', 'DIF-0058-DEMO', timestamp(@friday - interval 158 day, '18:00'), 4, timestamp(@friday - interval 157 day, '14:00'), 'Lic. Delia Supuesta', 'IN_CARE', timestamp(@friday - interval 95 day, '16:29'), 'Vive con una familia de acogida; la Procuraduría da seguimiento.');

insert into task (kind, person_id, subject_id, owner_id, due_on, state, created_at)
  select 'CHILD_ALONE', person_id, id, responsible_id, @today, 'OPEN', opened_at from protection_case where status = 'OPEN' and person_id in (6, 33, 42, 97);
