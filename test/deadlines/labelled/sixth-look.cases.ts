/** A sixth batch, of party platforms, ministers' mandates and company targets: labelled before they were first read. */
export const CASES = `
# said 2021-12-16 country=CA
sixth | Ensure that the Indigenous Languages Act is supported by long-term, predictable and sustainable funding. | none
sixth | Develop and implement a National Net-Zero Emissions Building Strategy to achieve net-zero emissions from buildings by 2050. | 2050-12-31
sixth | Ban thermal coal exports as swiftly as possible, and no later than 2030. | 2030-12-31
sixth | Reduce regulated child care fees to $10 a day on average by the end of fiscal year 2025-2026 everywhere outside Quebec. | 2026-03-31
sixth | Require the oil and gas sector to reduce emissions at a pace and scale needed to achieve net-zero emissions by 2050, with five-year targets to stay on track. | 2050-12-31
sixth | Negotiate agreements to support efforts to improve the quality and availability of long-term care homes and beds. | none
sixth | Maintain open and collaborative relationships with every province and territory. | none
sixth | Increase international development assistance every year towards 2030. | recurring
sixth | Reintroduce An Act for the Substantive Equality of French and English by early 2022. | 2022-03-31
sixth | meet the legislated requirement to achieve net-zero emissions by no later than 2050 | 2050-12-31
sixth | Establish at least one new national urban park in every province and territory, with a target of 15 new urban parks by 2030 | 2030-12-31
sixth | Establish a permanent Council of Economic Advisors to provide independent advice on long-term economic growth. | none
sixth | Increase annual contributions to the Canada Music Fund. | none or recurring
sixth | Extend and increase the Simplified Home Office Expense Deduction for employees for an additional two years. | 2023-12-16 or none
sixth | Support the implementation of the 2021 National Action Plan. | none
sixth | Work on a plan to transition from open net-pen salmon farming in coastal waters by 2025. | 2025-12-31
sixth | Continue to advance the requirement of Crown corporations to implement diversity reporting, starting in 2022. | none or 2022-12-31
sixth | Allow new parents to pause repayment of their federal student loans until their youngest child reaches the age of five. | none or event
sixth | Amend the Canada Labour Code to provide up to five new paid leave days for employees who experience a miscarriage. | none
sixth | Promote short- and long-term job creation through a place-based approach. | none
sixth | ensure that the sector makes an ambitious and achievable contribution to meeting the country's 2030 climate goals | none
sixth | Continue leading implementation of the 2030 Agenda for Sustainable Development. | none
sixth | Work to halt and reverse nature loss by 2030 in Canada, and achieve a full recovery for nature by 2050. | 2030-12-31 or 2050-12-31
sixth | Require that all plastic packaging contain at least 50 per cent recycled content by 2030. | 2030-12-31
sixth | Introduce a Clean Electricity Standard to achieve a net-zero clean electricity grid by 2035. | 2035-12-31
sixth | Accelerate our commitment to eliminate fossil fuel subsidies from 2025 to 2023. | 2023-12-31
sixth | reduce fees for families for before and after school care | none
sixth | making this determination within the first year of the mandate | term
sixth | achieve a 40 to 45 per cent reduction in emissions by 2030 from 2005 levels | 2030-12-31
sixth | Hire 5,000 new public servants with disabilities by 2025. | 2025-12-31
sixth | conserve 25 per cent of lands and inland waters by 2025 and 30 per cent of each by 2030 | 2025-12-31 or 2030-12-31
sixth | publishing a net-zero emissions building code by the end of 2024 that align with national climate objectives | 2024-12-31
sixth | regulate the reduction of oil and gas methane emissions by at least 75% below 2012 levels by 2030 | 2030-12-31
sixth | Establish 10 new national parks in the next five years, and work with Indigenous communities on co-management agreements. | 2026-12-16
sixth | Invest in the study of the long-term health impacts of COVID-19 | none
sixth | Plant 2 billion trees across the country over 10 years. | 2031-12-16
sixth | Launch an annual program of green bond issuances with an initial issuance of $5 billion. | none or recurring
sixth | Advance near-term consultations with provinces to develop strategies to decarbonize electricity systems. | none or vague
sixth | donating at least 200 million vaccine doses to vulnerable populations through COVAX by the end of 2022 | 2022-12-31
sixth | Launch a made-in-Canada model of open banking by early 2023. | 2023-03-31
# said 2025-04-19 country=CA
sixth | Increase lands added to reserves within the next four years | 2029-04-19
sixth | Reduce internal trade costs by up to 15% and expand our economy by up to $200 billion | none
sixth | phasing out fossil fuel use by 2030 | 2030-12-31
sixth | Significantly increase the annual budget of the security program | none or recurring
sixth | Every dollar raised from these tariffs will support Canadian workers. | none
sixth | expand terms to 20 years | none
sixth | supporting the building of thousands of new stations by 2027 | 2027-12-31
sixth | Make access to National Parks and Historic Sites free this summer for everyone. | 2025-08-31 or 2025-09-21 or 2025-09-22
sixth | This will come into effect on Canada Day 2025. | 2025-07-01
sixth | Immediately introduce and pass legislation affirming that First Nations have a human right to clean drinking water. | vague
sixth | put Canada on track to exceed our NATO defence spending target before 2030 | 2029-12-31
sixth | Issue Canada's first-ever transition bonds by 2027 | 2027-12-31
sixth | Within six months, sign Cooperation and Substitution Agreements with all willing Premiers | 2025-10-19
sixth | Balance the operating budget by Budget 2028 | 2028-12-31 or event or none
sixth | Finalize the sustainable investment guidelines for every priority sector by fall 2026. | 2026-11-30 or 2026-12-20 or 2026-12-21
sixth | Establish a 12% target for Francophone immigration by 2029, a 20% increase from current targets. | 2029-12-31
sixth | extending the Extended Railway Interswitching pilot by three years | none or 2028-04-19
sixth | Prevent crime before it starts by extending the Building Safer Communities Fund | none or event
sixth | Continue to partner with Inuit to eliminate tuberculosis by 2030. | 2030-12-31
sixth | Look at every new dollar being spent through the lens of how AI can improve service | none
# said 2013-04-06 country=MY
sixth | Lower broadband fees by at least 20% to ease cost of living in next 5 years | 2018-04-06
sixth | Boost police presence, with additional 4,000 police personnel per year in next 5 years | 2018-04-06 or recurring
sixth | Abolish stamping fees for first home purchases priced below RM400,000 in the next 5 years | 2018-04-06
sixth | Maintain and strengthen the Police Commission in next 5 years | 2018-04-06
# said 2017-05-30 country=MY
sixth | will be able to solve the flood woes in just one term if it comes to power | term or event
sixth | the investment will also see the creation of 2,500 skilled jobs over the next five years | 2022-05-30
sixth | tourism to improve in 3 years | 2020-05-30
sixth | Projects worth over RM700 million will be implemented soon. | vague
sixth | all the core trusts fulfilled within its 10-year period | none or 2027-05-30
sixth | 90% teaching post to be filled by locals in 2020 | 2020-12-31
sixth | The Big Data will become a new strategic asset for the state in the years to come | vague
sixth | 100 MNCs in KL by 2020 | 2020-12-31
sixth | until 2016 the agency has managed to bring in 64 MNCs | none
sixth | The review would take six to eight months to be completed. | 2018-01-30
sixth | When it is ready, we will table it in the State Assembly sitting in November or April 2018 | 2018-04-30 or 2017-11-30 or event
sixth | transform the broadcasting industry from analogue to digital by June 2018 | 2018-06-30
sixth | And God-willing, it will start operating from Jan 1, 2018 (onwards) | 2018-01-01 or none
sixth | Higher contributions for the needy this year | 2017-12-31
sixth | State targets complete road network by 2030 | 2030-12-31
sixth | Next year, I will give additional budget to the tourism ministry | 2018-12-31
sixth | Work on RM42.6mil multi-purpose hall to complete in 2019 | 2019-12-31
sixth | Work on the project is expected to be end in 2019. | 2019-12-31
sixth | planning to set up flood sensors next year as a measure to alert the authorities | 2018-12-31
sixth | Phase 2 of the Digital Library to open by December 2018 | 2018-12-31
sixth | Reduction in Income Tax Rates under Budget 2018 | none
sixth | RM517 million for flood mitigation plans nationwide, under Budget 2018 | none
sixth | SMEs expected to contribute 41% of GDP by 2020 under Budget 2018 | 2020-12-31
sixth | Discount for repayment of loans is extended to Dec 31, 2018 | 2018-12-31
sixth | Special fund set up for children born between Jan 2018 to Jan 2022. | none
sixth | Private sector investment is expected to reach RM260 billion by 2018 | 2018-12-31
sixth | RM200 monthly for a duration of 3 months for padi farmers | none or 2017-08-30 or recurring
sixth | in 2018 the 7 million will continue to receive the same payout | 2018-12-31
sixth | allocated RM10 million in its budget 2018 for hill protection | none
sixth | to conclude the FTA by early 2019 | 2019-03-31
sixth | 63 should be completed by the end of the year or early next year | 2018-03-31 or 2017-12-31
sixth | he has approved RM100 million for 2017 flood mitigation projects | none
sixth | they will take off the ground within the next two to five years | 2022-05-30
sixth | RM8,900 average spending on each student annually | recurring or none
sixth | At the most, I can last for two years | 2019-05-30 or none
sixth | Abolish GST within the first 100 days upon taking power | term
sixth | Working mothers with children up to six years old will get RM300 a year. | recurring or none
sixth | Bill to be tabled next year to pave way for development of hydro lakes | 2018-12-31
# said 2016-11-09 country=US
sixth | Impose a minimum sentence of five years in federal prison for any violent felon | none
sixth | refuse the $400,000 annual president's salary or only take $1 | none
sixth | Negotiate the release of all U.S. prisoners held in Iran before taking office. | term
sixth | Force the company to once again make its cookies here, and never eat another until that happens. | none or event
sixth | Propose a Constitutional Amendment to impose term limits on all members of Congress | none
sixth | Get rid of the national debt in 8 years. | 2024-11-09
sixth | end those abuses immediately | vague
sixth | spur $1 trillion in infrastructure investment over 10 years | 2026-11-09
sixth | inform them they have 30 days to come up with a plan | 2016-12-09
sixth | Deport them within one hour of being sworn in. | term
sixth | In a CNN interview in July 2015, he said he wanted to move them out. | none
# said 2021-06-22 country=US
sixth | Net-zero carbon across our business by 2040, ten years ahead of the Paris Agreement | 2040-12-31
sixth | We will power our operations with 100% renewable energy by 2025, five years ahead of our original target of 2030 | 2025-12-31
sixth | Reduce virgin plastic use by 50% by 2030 against a 2018 baseline | 2030-12-31
sixth | 100% of our packaging will be recyclable, reusable or compostable by 2025 | 2025-12-31
sixth | By fiscal year 2030, we will reduce Scope 1 and 2 emissions by half | 2030-09-30 or 2030-12-31
sixth | We aim to close our last coal plant in the 2030s | 2039-12-31
sixth | All new cars sold will be zero-emission from 2035 | 2035-12-31 or 2035-01-01 or none or 2034-12-31
sixth | We expect deliveries to begin in the back half of next year | 2022-12-31
sixth | Full-self driving will be feature complete this year | 2021-12-31
sixth | production by late 2022 or early 2023 | 2023-03-31 or 2022-12-31
sixth | An unmanned landing on Mars in five years, a crewed one in seven | 2026-06-22 or 2028-06-22
sixth | We'll spend $150 million over ten years to diversify our suppliers | 2031-06-22
sixth | We will double the number of Black leaders by the middle of the decade | 2025-12-31 or 2025-06-30
sixth | a wage floor of $15 an hour will be in place at every store by Labor Day | 2021-09-06
sixth | cage-free eggs in all US locations by year-end 2025 | 2025-12-31
sixth | deforestation-free supply chains no later than the end of 2022 | 2022-12-31
sixth | 2030 target: 30% women in leadership | 2030-12-31 or none
sixth | We will stop selling combustion cars in Europe between 2033 and 2035 | 2035-12-31
sixth | reach 50 million households in 24 months | 2023-06-22
sixth | we've set a science-based target to cut emissions 46% by 2030 from a 2019 base year | 2030-12-31
sixth | customers will be notified of the breach within 60 days of discovery | event or none
sixth | refunds go out 14 days after a cancellation | event or none
sixth | we will report progress annually | recurring
sixth | We publish our transparency report twice a year | recurring
sixth | audits every two years | recurring
sixth | the board will update investors at the next annual meeting | event
sixth | we will share a roadmap ahead of COP26 | event
sixth | the fund will be capitalised over the coming decade | 2031-06-22 or vague
sixth | climate positive long before 2050 | 2049-12-31
sixth | we are a 100-year-old company planning for the next hundred years | none or 2121-06-22
sixth | our 2020 sustainability report shows a 12% drop | none
sixth | since 2015 we have halved our water use | none
sixth | we hit our 2020 goal two years early | none
sixth | founded in 1902, we will always put safety first | none
sixth | a lifetime warranty and 30-day returns | none
sixth | two-day shipping for every member | none
sixth | we will pause the rollout for 90 days | 2021-09-20
sixth | no layoffs through the end of the year | 2021-12-31
sixth | no price increases until at least January 2023 | 2022-12-31 or 2023-01-31
sixth | we do not expect to be profitable before 2024 | none
sixth | the plant will not close before 2038 | 2037-12-31 or none
# said 2024-07-17 country=GB term=2024-07-05..
sixth | The Bill will be introduced within the first 100 days of this government | 2024-10-12
sixth | Build 1.5 million homes over the next parliament | term
sixth | build 1.5 million homes over the course of this Parliament | term
sixth | Deliver clean power by 2030 | 2030-12-31
sixth | We will ban new petrol and diesel cars from 2030 | 2030-12-31 or 2030-01-01 or none or 2029-12-31
sixth | Restore the standard that patients wait no longer than 18 weeks from referral to treatment by the end of the Parliament | term
sixth | 40,000 more appointments every week | recurring or none
sixth | recruit 6,500 new teachers | none
sixth | halve violence against women and girls in a decade | 2034-07-17
sixth | A new border command in weeks | vague
sixth | the review will conclude in the first half of 2025 | 2025-06-30
sixth | A full spending review will follow in spring 2025 | 2025-05-31 or 2025-06-20
sixth | there will be a Budget on 30 October | 2024-10-30
sixth | hold one major fiscal event per year | recurring
sixth | The strategy will be published before the House rises for the summer | event
sixth | we'll respond to the report in full in due course | vague
sixth | Parliament returns on 2 September and we'll bring it forward then | 2024-09-02
sixth | commencement no sooner than autumn 2026 | none
sixth | The Act comes into force two months after Royal Assent | event
sixth | subject to consultation, the new duty will apply from April 2026 | 2026-04-30 or 2026-04-01 or event or none
sixth | The last hereditary peers will leave by the end of the session | term or event or none
sixth | publish the data by the end of the financial year | 2025-03-31 or 2025-04-05
sixth | the interim report is due this autumn, with a final report by next summer | 2024-11-30 or 2025-08-31
sixth | We won't raise income tax, National Insurance or VAT | none
sixth | no return to austerity in this Parliament | term or none
sixth | freeze fuel duty for another year | 2025-07-17
sixth | we inherited the worst finances since the Second World War | none
sixth | after 14 years of chaos, change begins today | none or 2024-07-17
sixth | on my first day in office I scrapped the scheme | none or term
sixth | in the last Parliament, four in ten promises were kept | none
sixth | Great British Energy will be up and running by Christmas | 2024-12-25 or 2024-12-24
sixth | I will resign if we do not meet this target by next May | 2025-05-31 or event
sixth | every child under 5 gets a check-up by the time they start school | event or none
sixth | breakfast clubs from the start of the school year next September | 2025-09-30 or 2025-09-01 or 2024-09-30 or none or event
sixth | the minister hopes to legislate when parliamentary time allows | event or vague
sixth | all trusts to be in the green within three to four years | 2028-07-17
sixth | We'll get the waiting list down year on year | recurring or none
sixth | The scheme closes at 5pm on Friday 13 September 2024 | 2024-09-13
sixth | a decision within 13 weeks or your fee back | 2024-10-16 or none
sixth | We will review it after six months | 2025-01-17 or none
sixth | A year from now, you will see cranes on this site | 2025-07-17
sixth | back on time and under budget | none
sixth | it is high time we fixed this | none
# said 2022-04-26 country=AU
sixth | We will legislate a 43 per cent cut by 2030 in the first sitting fortnight | 2030-12-31 or event
sixth | a royal commission before the end of 2022 | 2022-12-31
sixth | power bills $275 lower by 2025 | 2025-12-31
sixth | a nurse in every aged care home, 24 hours a day, from July next year | 2023-07-31 or 2023-07-01 or none
sixth | new legislation by the end of the year to set up the commission | 2022-12-31
sixth | a referendum in our first term | term
sixth | fee-free TAFE places from January 2023 | 2023-01-31 or 2023-01-01 or none
sixth | cheaper medicines from 1 January | 2023-01-01 or none
sixth | 500,000 homes over five years, starting in 2024 | 2029-12-31 or 2028-12-31 or 2027-04-26 or none
sixth | we'll hold the first hearing no later than mid-next year | 2023-06-30
sixth | by the second anniversary of the election | event or none
sixth | Within 12 months of forming government | term or event
sixth | the first tranche in the October budget | 2022-10-31 or event
sixth | electric buses only from the second half of 2025 | 2025-12-31 or 2025-07-01 or none
sixth | the last carriage rolls out next winter | 2023-08-31 or 2022-08-31
sixth | the road opens in the September quarter | 2022-09-30
sixth | one million jobs in the next five years, 200,000 a year | 2027-04-26
sixth | a surplus over the forward estimates | none or event or 2026-06-30
sixth | in 2022-23 the deficit will fall | 2023-06-30 or 2023-12-31
sixth | by June 30 | 2022-06-30
`;
