-- Demonstration data: rooms, and five interpreters. Everybody in it is invented.
insert into room (id, site_id, name, places, step_free) values
(1, 1, 'Sala Ceiba', 4, true),
(2, 1, 'Sala Colibrí', 3, false),
(3, 1, 'Sala grande', 25, true),
(4, 2, 'Sala del Mar', 4, true),
(5, 2, 'Sala chica', 2, false);

insert into interpreter (id, name, gender, phone, hours, confidentiality_signed_on) values
(1, 'Widlene Dorval (inventada)', 'WOMAN', '+52 962 555 0191', 'lunes a viernes de 9 a 14', @today - interval 120 day),
(2, 'Domingo Caal (inventado)', 'MAN', '+52 962 555 0192', 'martes y jueves; los demás días por teléfono', @today - interval 80 day),
(3, 'Kimberly Stone (inventada)', 'WOMAN', '+52 664 555 0193', 'tardes, por videollamada', @today - interval 30 day),
(4, 'Aminata Soumah (inventada)', 'WOMAN', '+52 962 555 0194', 'lunes, miércoles y viernes', @today - interval 200 day),
(5, 'Yusuf Haddad (inventado)', 'MAN', '+52 664 555 0195', 'sábados', null);

insert into interpreter_language (interpreter_id, language) values
(1, 'hat'), (1, 'fra'), (2, 'kek'), (3, 'eng'), (4, 'fra'), (4, 'ful'), (5, 'ara'), (5, 'eng');
