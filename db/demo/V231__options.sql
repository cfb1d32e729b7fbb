-- Demonstration data: papers for work, answers about the stay and sheets that were given. Everybody in it is invented.
insert into person_paper (person_id, kind, state, number, temporary, since, ends_on, note, recorded_at) values
(1, 'IDENTITY_DOCUMENT', 'OBTAINED', 'E0000137', false, @today - interval 200 day, @today + interval 900 day, 'Pasaporte', timestamp(@friday - interval 50 day, '18:25')),
(1, 'CURP', 'IN_PROCESS', null, false, @friday - interval 20 day, null, null, timestamp(@friday - interval 20 day, '18:25')),
(1, 'CV', 'OBTAINED', null, false, @friday - interval 15 day, null, null, timestamp(@friday - interval 15 day, '18:25')),
(2, 'IDENTITY_DOCUMENT', 'NOT_APPLICABLE', null, false, null, null, 'Salió sin documentos; se identifica con la constancia', timestamp(@friday - interval 70 day, '19:25')),
(2, 'NUT', 'OBTAINED', '7700302', false, @friday - interval 60 day, null, null, timestamp(@friday - interval 60 day, '19:25'));

insert into stay_answers (id, person_id, entered_on, stay_ended_on, entry, return_fear, violence, crime, hardship, studies, job_offer, documents, family, recorded_by, recorded_at) values
(1, 2, @friday - interval 95 day, null, 'WITHOUT_PERMISSION', 'YES', 'NO', 'NO', null, 'NO', 'NO', 'NONE', 'NONE', 2, timestamp(@friday - interval 70 day, '19:25'));

insert into cost_sheet (id, person_id, answers_id, routes, language, made_on, made_by, made_at) values
(1, 2, 1, 'HUMANITARIAN_APPLICANT', 'en', @friday - interval 70 day, 2, timestamp(@friday - interval 70 day, '19:30'));
