/** "We will not open a mine before 2030" is a pledge to refrain; "the mine will not open before 2030" tells when it opens. */
export const CASES = `
# said 2025-10-21
before-date | We will not open any new coal mine before 2030. | 2029-12-31
before-date | We will not reopen the mine before 2030. | 2029-12-31
before-date | We won't start drilling in the bay before 2030. | 2029-12-31
before-date | I will not begin deportations before 2027. | 2026-12-31
before-date | We are not going to return to nuclear power before 2040. | 2039-12-31
before-date | We're not going to change the pension age before 2030. | 2029-12-31
until | We will not resume executions until 2028. | 2027-12-31 or 2028-12-31
open-start | The mine will not reopen before 2030. | none
open-start | The school will not reopen before September. | none
open-start | We will not be ready before March. | none
open-start | We won't get there before 2030. | none
open-start | Drilling will not start before 2030. | none
open-start | I will not return before May. | none
on-date | The launch, first set for 3 May, is now set for 5 June. | 2026-06-05
in-month | Once due in July, the school opens in September. | 2026-09-30
# said 2025-10-21 language=fr
before-date | Nous n'ouvrirons pas de nouvelle centrale avant 2030. | 2029-12-31
before-date | Nous ne commencerons pas les forages avant 2030. | 2029-12-31
before-date | Nous ne reviendrons pas sur la loi avant 2027. | 2026-12-31
open-start | L'école ne rouvrira pas avant septembre. | none
open-start | Les forages ne commenceront pas avant 2030. | none
# said 2025-10-21 language=es
before-date | No abriremos nuevas minas antes de 2030. | 2029-12-31
before-date | No volveremos a subir los impuestos antes de 2028. | 2027-12-31
before-date | No acabaremos con las ayudas antes de 2030. | 2029-12-31
open-start | La escuela no abrirá antes de septiembre. | none
`;
