-- Demonstration data: a coordinator's and a caseworker's saved searches. Both are invented.
insert into saved_search (id, account_id, vacancy_id, name, wants, picks, watched, created_at, looked_at) values
(1, 6, 2, 'Cocina, con quien nunca se ha propuesto', '', 'PROPOSED:NEVER', false, @now, @now - interval 1 day),
(2, 2, 2, 'Cocina, cualquier horario', '', '', false, @now, @now);
insert into saved_search_seen (search_id, person_id, told_at) values (1, 2, @now), (1, 8, @now);
