-- Demonstration data: a hiring day that was proposed and not yet accepted. Everybody in it is invented.
insert into hiring_day (id, form_key, site_id, name, held_on, begins_at, minutes, place, cap, waiting_days, waiting_least, status, status_since, greedy, missing, created_at, created_by) values
(1, '00000331-0000-4000-8000-000000000001', 1, 'Día de contratación de hoteles y comedores', @today + interval 5 day, '09:00', 20, 'Casa Jacaranda', 2, null, null, 'PROPOSED', @now - interval 1 hour, 36, 0, @now - interval 2 hour, 2);
insert into hiring_day_vacancy (hiring_day_id, vacancy_id, slots) values (1, 2, 4), (1, 5, 3);
insert into hiring_day_person (hiring_day_id, person_id) values (1, 1), (1, 3);
insert into hiring_pick (hiring_day_id, person_id, vacancy_id, fit, turn, state) values
(1, 1, 2, 22, 0, 'FOUND'), (1, 3, 2, 14, 1, 'FOUND');
