-- Demonstration data: what people said, and answers to a survey. All invented; no receipt opens any of it.
insert into feedback (id, kind, channel, language, site_id, words, about, about_lead, danger, way, contact, receipt_mark, status, received_at, due_on, handler_id, answer, answered_at) values
(1, 'COMPLAINT', 'PAGE', 'ht', 1, 'Mwen te tann twa èdtan epi pèsòn pa t esplike m poukisa. Mwen te gen timoun piti avè m.', null, false, false, 'NONE', null, sha2('demo feedback 1', 256), 'RECEIVED', timestamp(@d2, '17:20'), @n5 + interval 3 day, null, null, null),
(2, 'COMPLAINT', 'DESK', 'es', 1, 'Dice que un voluntario le habló mal por su acento y no le dio turno.', 'el muchacho voluntario de la tarde, Mateo', false, false, 'PHONE', '962 555 0147 (inventado)', sha2('demo feedback 2', 256), 'TAKEN', timestamp(@d4, '18:05'), @n3, 6, null, null),
(3, 'SUGGESTION', 'PAGE', 'es', 2, 'Pongan un lugar donde cargar el teléfono mientras uno espera.', null, false, false, 'NONE', null, sha2('demo feedback 3', 256), 'ANSWERED', timestamp(@friday - interval 9 day, '16:40'), @d5, 41, 'Gracias. Desde esta semana hay dos contactos junto a la ventana de la sala de espera.', timestamp(@d3, '17:00')),
(4, 'THANKS', 'PAGE', 'en', 1, 'They found me an interpreter in Garifuna. I could say everything.', 'Ana', false, false, 'NONE', null, sha2('demo feedback 4', 256), 'CLOSED', timestamp(@friday - interval 15 day, '19:10'), @friday - interval 1 day, 6, 'Thank you. We told the interpreter and the colleague.', timestamp(@friday - interval 12 day, '17:30'));
insert into seclusion (subject, subject_id, account_id, cause, since) values
('Feedback', 2, 43, 'RECORDED', timestamp(@d4, '18:30'));
insert into audit_entry (at, account_id, actor, subject, subject_id, verb, from_state, to_state, why) values
(timestamp(@d2, '17:20'), null, 'feedback', 'Feedback', 1, 'receive', null, 'RECEIVED', null),
(timestamp(@d4, '18:05'), 42, 'Olga Trujillo Ramos', 'Feedback', 2, 'write-down', null, 'RECEIVED', null),
(timestamp(@d4, '18:28'), 6, 'Leticia Gordillo Paz', 'Feedback', 2, 'take', 'RECEIVED', 'TAKEN', null),
(timestamp(@d4, '18:30'), 6, 'Leticia Gordillo Paz', 'Feedback', 2, 'keep-from', null, '43', null);
insert into survey_answer (site_id, given_month, respect, understood, useful, safe, recommend) values
(1, @today - interval dayofmonth(@today) - 1 day, 'VERY_WELL', 'WELL', 'VERY_WELL', 'WELL', 'VERY_WELL'),
(1, @today - interval dayofmonth(@today) - 1 day, 'WELL', 'SO_SO', 'WELL', 'WELL', 'WELL'),
(1, @today - interval dayofmonth(@today) - 1 day, 'VERY_WELL', 'VERY_WELL', 'WELL', 'VERY_WELL', 'VERY_WELL'),
(1, @today - interval dayofmonth(@today) - 1 day, 'WELL', 'LITTLE', 'SO_SO', null, 'WELL'),
(1, @today - interval dayofmonth(@today) - 1 day, 'LITTLE', 'LITTLE', 'NOT_AT_ALL', 'SO_SO', 'LITTLE'),
(1, @today - interval dayofmonth(@today) - 1 day, 'VERY_WELL', 'WELL', 'VERY_WELL', 'VERY_WELL', 'VERY_WELL'),
(1, @today - interval dayofmonth(@today) - 1 day, 'WELL', null, 'WELL', 'WELL', 'VERY_WELL'),
(2, @today - interval dayofmonth(@today) - 1 day, 'WELL', 'WELL', 'SO_SO', 'WELL', 'WELL'),
(2, @today - interval dayofmonth(@today) - 1 day, 'VERY_WELL', 'WELL', 'WELL', 'WELL', 'VERY_WELL');
insert into survey_line (id, site_id, given_month, words) values
(uuid(), 1, @today - interval dayofmonth(@today) - 1 day, 'Faltan sillas.'),
(uuid(), 1, @today - interval dayofmonth(@today) - 1 day, 'Mèsi anpil pou entèprèt la.'),
(uuid(), 1, @today - interval dayofmonth(@today) - 1 day, 'Abran también por la tarde.'),
(uuid(), 1, @today - interval dayofmonth(@today) - 1 day, 'Me explicaron con paciencia.'),
(uuid(), 1, @today - interval dayofmonth(@today) - 1 day, 'Un lugar para los niños.'),
(uuid(), 2, @today - interval dayofmonth(@today) - 1 day, 'Todo bien.');
