/** Whole sentences of newspapers, with attribution and history. */
export const CASES = `
# said 2025-03-12
newspapers | The transport secretary said on Wednesday that the line would reopen by Easter. | 2025-04-20
newspapers | On Wednesday, the transport secretary said the line would reopen in May. | 2025-05-31
newspapers | The company, which missed its last deadline in January, now hopes to deliver the first trains by autumn. | 2025-08-31 or 2025-11-30
newspapers | Ministers had promised the report by Christmas; it will now be published before the summer recess. | event
newspapers | The bridge, closed since 2021, is due to reopen on 1 June, the council said on Tuesday. | 2025-06-01
newspapers | The council said on Tuesday the bridge, closed since 2021, reopens on 1 June. | 2025-06-01
newspapers | Two years after the fire, the mayor has pledged to rehouse every family by the end of August. | 2025-08-31
newspapers | Five months after taking office, he has yet to publish the plan he said would come within 100 days. | none or term or 2025-06-20
newspapers | He said in January he would publish it within a month. | 2025-04-12 or 2025-02-28 or none
newspapers | In a speech on 3 February she said the first homes would be ready in 18 months. | 2026-09-12
newspapers | "I want it done by Friday," he told staff on Monday. | 2025-03-14
newspapers | "We'll have it fixed by the weekend," said a spokesman on Wednesday. | 2025-03-16 or 2025-03-14
newspapers | The ban, announced last week, takes effect on 1 July 2025. | 2025-07-01
newspapers | The ban comes into force from midnight on Sunday. | 2025-03-16
newspapers | The tariffs will kick in on April 2, the White House said. | 2025-04-02
newspapers | Trump gave Canada until 2 April to strike a deal. | 2025-04-02
newspapers | Trump said on Monday he would double tariffs from Wednesday. | none or 2025-03-19 or 2025-03-12
newspapers | Talks resume in Jeddah on Thursday, a week after they collapsed. | 2025-03-13
newspapers | Ukraine will get its first jets this summer, 18 months after the request. | 2025-08-31
newspapers | Nato leaders meet in The Hague in June. | 2025-06-30
newspapers | The court will rule within the next three weeks, its president told reporters on Friday. | 2025-04-02
newspapers | A verdict is expected in the second half of April. | 2025-04-30
newspapers | A verdict is not expected before May. | none
newspapers | A decision is not expected until after the election. | none or event
newspapers | No decision will be made before the election. | event or none
newspapers | The strike, now in its third week, will end on Saturday unless talks fail. | 2025-03-15
newspapers | The strike will go ahead on Monday if no deal is reached by Friday. | 2025-03-14 or 2025-03-17
newspapers | If no deal is reached by midnight on Friday, the government will shut down. | 2025-03-14 or 2025-03-15
newspapers | The government will shut down at 12:01 a.m. Saturday if Congress fails to act. | 2025-03-15
newspapers | Congress has until midnight Friday to pass a bill. | 2025-03-14 or 2025-03-15
newspapers | lawmakers have just five days to avert a shutdown | 2025-03-17
newspapers | She has been given 28 days to respond | 2025-04-09
newspapers | The inquiry, set up in 2022, will report in the autumn. | 2025-11-30
newspapers | Work, which will take 18 months, starts in June. | none or 2025-06-30 or 2026-09-12
newspapers | Work starts in June and will be finished by the end of 2026. | 2026-12-31
newspapers | The 18-month project is expected to start in June and finish by Christmas 2026. | 2026-12-25
newspapers | The 10-year plan will be published in the spring. | 2025-05-31
newspapers | a three-year pay deal that runs until March 2028 | 2028-03-31
newspapers | The three-year-old is expected home in two weeks. | 2025-03-26
newspapers | Police want to speak to a man in his 30s | none
newspapers | the 40-year-old, who was elected in May 2020, will stand down at the next election | event
newspapers | The minister, 52, said the cuts would be reversed within a year. | 2026-03-12
newspapers | Unemployment fell to 4.1% in February and is forecast to reach 3.9% by December. | 2025-12-31
newspapers | Sales rose 12% in the three months to February. | none
newspapers | The bank expects inflation to return to 2% by mid-2026. | 2026-06-30
newspapers | Shares fell 3% on Monday after the firm said it would cut 1,000 jobs by 2027. | 2027-12-31
newspapers | The firm will cut 1,000 jobs over three years. | 2028-03-12
newspapers | The firm, founded in 1998, will move to Leeds in 2027. | 2027-12-31
newspapers | It was the hottest March in 20 years | none
newspapers | It was the third time in two years that he had promised a bypass | none
newspapers | He has been in the job for two years | none
newspapers | He has two years left in the job | 2027-03-12
newspapers | He will serve two years | none or 2027-03-12
newspapers | He was given a two-year contract in January | none
newspapers | He was jailed for three years on Friday | none
newspapers | He faces up to 10 years in prison | none
newspapers | The trial, expected to last six weeks, opens on 7 April. | 2025-04-07
newspapers | The trial is expected to last six weeks. | none or 2025-04-23
newspapers | Each appointment lasts 20 minutes | none
newspapers | Patients wait 18 weeks on average | none
newspapers | No patient will wait longer than 18 weeks by the end of this parliament | term
newspapers | 92% of patients to be seen within 18 weeks by March 2029 | 2029-03-31
newspapers | Calls will be answered within 10 seconds | none
newspapers | 999 calls answered in under 10 seconds | none
newspapers | Refunds will be paid within 14 days | none or 2025-03-26
newspapers | Customers will be refunded within 14 days of cancelling | none or event
newspapers | potholes will be filled within 48 hours of being reported | none or event
newspapers | every child will get a place within five working days | 2025-03-19 or none
newspapers | planning decisions will be made within 8 weeks | none or 2025-05-07
newspapers | we aim to answer all letters within 20 working days | none or 2025-04-09
newspapers | open seven days a week | recurring or none
newspapers | The museum will open six days a week from May | recurring or none or 2025-05-31
newspapers | The fare freeze will last until March 2026 | 2026-03-31
newspapers | prices will be frozen for two years from April | 2027-04-30 or 2027-04-01 or 2027-03-31 or none or 2027-03-12
newspapers | the levy will be suspended for a year from 1 April | 2026-03-31 or 2026-04-01
newspapers | the scheme has been extended by 12 months to March 2026 | 2026-03-31
newspapers | the deadline has been extended by a fortnight, to 28 March | 2025-03-28
newspapers | pushed back a year to 2027 | 2027-12-31
newspapers | two years later than planned | none
newspapers | a year earlier than planned | none
newspapers | six months ahead of schedule | none
newspapers | three years late | none
newspapers | It is three years behind schedule and will open in 2027 | 2027-12-31
newspapers | originally due in 2023 | none
newspapers | was due to be finished in 2023 | none
newspapers | was supposed to open last summer | none
newspapers | The target was to finish by 2020 | none
newspapers | The original target of 2025 has slipped to 2030 | 2030-12-31
newspapers | will miss its 2025 target | 2025-12-31 or none
newspapers | a target to halve waste by 2030 | 2030-12-31
`;
