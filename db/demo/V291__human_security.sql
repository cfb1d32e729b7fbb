-- Demonstration data: needs and risks, assessments of human security, functioning and routes of migration. Everybody in it is invented.
insert into person_need (id, person_id, kind, urgent, noted_on, source, note, recorded_at, recorded_by, ended_on, ended_why, ended_by, annulled_at, annulled_by, annulled_why) values
(1, 22, 'ALONE_WITH_DEPENDANTS', false, @friday - interval 52 day, 'SHE_SAID', 'Buscar guardería para la menor.', timestamp(@friday - interval 52 day, '16:40'), 2, null, null, null, null, null, null),
(2, 22, 'WITHOUT_SHELTER', true, @d3, 'TOLD_BY_AGENCY', 'El albergue avisa que su lugar vence este mes.', timestamp(@d3, '16:40'), 2, null, null, null, null, null, null),
(3, 22, 'WITHOUT_FOOD', true, @friday - interval 52 day, 'SHE_SAID', null, timestamp(@friday - interval 52 day, '16:41'), 2, @friday - interval 30 day, 'Recibe despensa del comedor.', 2, null, null, null),
(4, 22, 'WITHOUT_IDENTITY', false, @friday - interval 50 day, 'SEEN_BY_STAFF', null, timestamp(@friday - interval 50 day, '16:42'), 2, null, null, null, timestamp(@friday - interval 49 day, '15:00'), 2, 'Era de otra persona: ella sí trae pasaporte.'),
(5, 2, 'SURVIVOR_OF_VIOLENCE', true, @friday - interval 70 day, 'SHE_SAID', 'Acompañar a la cita con la psicóloga.', timestamp(@friday - interval 70 day, '19:40'), 2, null, null, null, null, null, null),
(6, 7, 'SERIOUS_ILLNESS', true, @d4, 'DOCUMENT', 'Trae receta vencida para la presión.', timestamp(@d4, '17:00'), 3, null, null, null, null, null, null),
(7, 43, 'LGBTI', false, @friday - interval 8 day, 'SHE_SAID', null, timestamp(@friday - interval 8 day, '16:30'), 3, null, null, null, null, null, null),
(8, 31, 'WITHOUT_NETWORK', false, @friday - interval 40 day, 'SHE_SAID', null, timestamp(@friday - interval 40 day, '16:30'), 3, null, null, null, null, null, null);

insert into security_assessment (id, person_id, moment, assessed_on, recorded_at, recorded_by, annulled_at, annulled_by, annulled_why) values
(1, 22, 'BASELINE', @friday - interval 52 day, timestamp(@friday - interval 52 day, '17:00'), 2, null, null, null),
(2, 22, 'EXIT', @friday - interval 6 day, timestamp(@friday - interval 6 day, '17:00'), 2, timestamp(@friday - interval 5 day, '17:00'), 2, 'Se capturó con los niveles de otra persona.'),
(3, 22, 'EXIT', @friday - interval 5 day, timestamp(@friday - interval 5 day, '17:05'), 2, null, null, null);
insert into security_level (assessment_id, dimension, level, note) values
(1, 'ECONOMIC', 'CRITICAL', 'Sin ingreso desde que llegó.'), (1, 'FOOD', 'HIGH_THREAT', null), (1, 'HEALTH', 'MODERATE', null), (1, 'ENVIRONMENTAL', 'HIGH_THREAT', 'Duerme en el albergue.'), (1, 'PERSONAL', 'SLIGHT', null), (1, 'COMMUNITY', 'MODERATE', null), (1, 'POLITICAL', 'HIGH_THREAT', null),
(2, 'ECONOMIC', 'NONE', null), (2, 'FOOD', 'NONE', null), (2, 'HEALTH', 'NONE', null), (2, 'ENVIRONMENTAL', 'NONE', null), (2, 'PERSONAL', 'CRITICAL', null), (2, 'COMMUNITY', 'NONE', null), (2, 'POLITICAL', 'NONE', null),
(3, 'ECONOMIC', 'MODERATE', 'Vende comida los fines de semana.'), (3, 'FOOD', 'SLIGHT', null), (3, 'HEALTH', 'MODERATE', null), (3, 'ENVIRONMENTAL', 'HIGH_THREAT', null), (3, 'PERSONAL', 'MODERATE', null), (3, 'COMMUNITY', 'SLIGHT', null), (3, 'POLITICAL', 'SLIGHT', null);

insert into functioning_answers (id, person_id, answered_by, answered_on, recorded_at, recorded_by) values
(1, 22, 'HERSELF', @friday - interval 52 day, timestamp(@friday - interval 52 day, '17:10'), 2);
insert into functioning_answer (answers_id, functioning, difficulty) values
(1, 'SEEING', 'A_LOT_OF_DIFFICULTY'), (1, 'HEARING', 'NO_DIFFICULTY'), (1, 'WALKING', 'SOME_DIFFICULTY'), (1, 'REMEMBERING', 'NO_DIFFICULTY'), (1, 'SELF_CARE', 'NO_DIFFICULTY'), (1, 'COMMUNICATING', 'PREFERS_NOT');

insert into migration_answers (person_id, causes, protections, origin, transit, destination, return_outlook, recorded_at, recorded_by) values
(22, 'INSECURITY,NO_WORK_OR_INCOME', 'FAMILY_NEAR,TRADE_OR_STUDIES,OWN_PLANS', 'HT', 'CL,PE,PA,GT', 'STAYS_HERE', 'COULD_NOT_RETURN', timestamp(@friday - interval 52 day, '17:20'), 2);
update person set registered_sex = 'FEMALE' where id in (22, 2);
