-- Demonstration data: most colleagues signed the code; some training. All invented.
insert into code_signing (account_id, edition_id, language, text_mark, signed_at)
select a.id, 4, 'es', sha2('demo', 256), timestamp(@friday - interval 190 day, '16:00') from account a
where a.role_group in ('CASEWORKER', 'COORDINATOR', 'ADMINISTRATOR', 'PROTECTION', 'RECEPTION') and a.id <> 7;

insert into training (account_id, title, held_on, hours, given_by, recorded_at) values
(2, 'Protección internacional y condición de refugiado', @friday - interval 120 day, 8, 'Clínica Jurídica Universitaria (inventada)', timestamp(@friday - interval 119 day, '16:00')),
(2, 'Primeros auxilios psicológicos', @friday - interval 60 day, 4.5, 'Red de Salud Mental Ceiba (inventada)', timestamp(@friday - interval 59 day, '16:00')),
(3, 'Perspectiva de género en la atención', @friday - interval 30 day, 6, 'Instituto Municipal de las Mujeres (inventado)', timestamp(@friday - interval 29 day, '16:00')),
(6, 'Datos personales: la ley de 2025', @friday - interval 90 day, 3, 'Casa Ceiba', timestamp(@friday - interval 89 day, '16:00'));
