-- Demonstration data: appointments of today, of the next working day and of the last, at the hours of Tapachula (UTC-6). All invented.
insert into appointment (id, site_id, room_id, worker_id, person_id, kind, starts_at, ends_at, language, interpreter_id, companion, note, state, state_since, why, booked_at, booked_by, arrived_at) values
(1, 1, 1, 2, 2, 'FOLLOW_UP', timestamp(@today, '15:00'), timestamp(@today, '15:45'), 'eng', 3, false, 'Traer el comprobante de su cita', 'BOOKED', timestamp(@d3, '17:00'), null, timestamp(@d3, '17:00'), 2, null),
(2, 1, 2, 3, 1, 'JOB', timestamp(@today, '16:00'), timestamp(@today, '16:30'), 'spa', null, false, null, 'BOOKED', timestamp(@d2, '18:00'), null, timestamp(@d2, '18:00'), 3, null),
(3, 1, null, 3, 33, 'PROTECTION', timestamp(@today, '17:30'), timestamp(@today, '18:30'), 'spa', null, false, null, 'BOOKED', timestamp(@d1, '18:00'), null, timestamp(@d1, '18:00'), 3, null),
(4, 1, 1, 2, 7, 'DOCUMENTS', timestamp(@n1, '16:00'), timestamp(@n1, '16:45'), 'hat', 1, false, 'Traer el pasaporte y dos copias', 'BOOKED', timestamp(@d2, '19:00'), null, timestamp(@d2, '19:00'), 2, null),
(5, 1, 2, 3, 3, 'LEGAL', timestamp(@n1, '17:00'), timestamp(@n1, '18:00'), 'spa', null, false, null, 'BOOKED', timestamp(@d1, '19:00'), null, timestamp(@d1, '19:00'), 3, null),
(6, 1, 1, 3, 1, 'FOLLOW_UP', timestamp(@d1, '16:00'), timestamp(@d1, '16:30'), 'spa', null, false, null, 'HELD', timestamp(@d1, '16:35'), null, timestamp(@d5, '17:00'), 3, timestamp(@d1, '15:55')),
(7, 2, 4, 4, 4, 'JOB', timestamp(@n1, '18:00'), timestamp(@n1, '18:30'), 'spa', null, false, null, 'BOOKED', timestamp(@d2, '20:00'), null, timestamp(@d2, '20:00'), 4, null);
