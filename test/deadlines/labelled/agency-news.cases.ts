/** As news agencies and companies write. */
export const CASES = `
# said 1998-03-02
agency-news | The company said it expects to complete the merger by the end of the second quarter. | 1998-06-30
agency-news | The airline plans to begin service April 6. | 1998-04-06
agency-news | Sales are expected to rise 10% in the fiscal year ending June 30. | 1998-06-30
agency-news | in the fiscal year ending next March 31 | 1999-03-31 or 1998-03-31
agency-news | for the fiscal third quarter | 1998-09-30 or 1998-06-30
agency-news | The deal is expected to close in 60 to 90 days. | 1998-05-31
agency-news | The deal is expected to close within 30 days. | 1998-04-01
agency-news | The tender offer expires at midnight, New York City time, on March 27. | 1998-03-27 or 1998-03-28
agency-news | The offer will remain open until March 27 | 1998-03-27
agency-news | Shareholders will vote on the plan at the annual meeting in May. | 1998-05-31 or event
agency-news | will be redeemed on April 1 | 1998-04-01
agency-news | bonds due Nov. 15, 2004 | 2004-11-15
agency-news | notes due in 2004 | 2004-12-31
agency-news | payable April 3 to holders of record March 13 | 1998-04-03 or 1998-03-13
agency-news | The new plant will be operational by the year 2000. | 2000-12-31
agency-news | The plant, which opened in 1987, will close by year end. | 1998-12-31
agency-news | will be completed in about 18 months | 1999-09-02
agency-news | He will step down in June after 12 years as chief executive. | 1998-06-30
agency-news | will retire at the end of this month | 1998-03-31
agency-news | Fighting resumed Monday, hours after a cease-fire was to have taken effect. | none
agency-news | The UN inspectors will return to Baghdad within days. | vague
agency-news | The U.S. warned that force would be used within weeks. | vague
agency-news | Iraq has until Friday to comply | 1998-03-06
agency-news | He gave Iraq a week to comply | 1998-03-09
agency-news | The judge gave the company 30 days to respond. | 1998-04-01
agency-news | gave them until the end of the month | 1998-03-31
agency-news | have 10 days to file an appeal | 1998-03-12
agency-news | has six months to find a buyer | 1998-09-02
agency-news | a 90-day waiting period | none or 1998-05-31
agency-news | an 18-month transition period | none or 1999-09-02
agency-news | the six-month period ending June 30 | 1998-06-30
agency-news | in the six months to June | 1998-06-30
agency-news | in the six months ended Dec. 31 | none
agency-news | for the year ended December 31, 1997 | none
agency-news | in the first nine months of the year | 1998-09-30
agency-news | in the first nine months of 1998 | 1998-09-30
agency-news | for the rest of the year | 1998-12-31
agency-news | for the remainder of 1998 | 1998-12-31
agency-news | for the balance of the year | 1998-12-31
agency-news | well into next year | 1999-12-31 or none
agency-news | by the turn of the century | 1999-12-31 or 2000-12-31
agency-news | before the turn of the century | 1999-12-31 or 2000-12-31
agency-news | by the end of the century | 1999-12-31 or 2000-12-31
agency-news | in the next century | 2099-12-31 or none or 2098-03-02
agency-news | into the 21st century | none or 2099-12-31 or 2100-12-31
agency-news | in late March or early April | 1998-04-10
agency-news | late March to mid-April | 1998-04-15 or 1998-04-20
agency-news | between late March and early April | 1998-04-10
agency-news | from March through May | 1998-05-31
agency-news | March-May | 1998-05-31
agency-news | Mar. 15-17 | 1998-03-17
agency-news | March 15 and 16 | 1998-03-16
agency-news | on March 15 and again on April 2 | 1998-03-15
agency-news | on the 15th and 16th of March | 1998-03-16
agency-news | March 30-April 3 | 1998-04-03
agency-news | Monday through Friday | 1998-03-13 or recurring or 1998-03-06
agency-news | Monday to Wednesday | 1998-03-11 or 1998-03-04
agency-news | from Monday to Wednesday next week | 1998-03-11
agency-news | Tuesday or Wednesday | 1998-03-04
agency-news | on Tuesday and Wednesday | 1998-03-04
agency-news | next Tuesday or Wednesday | 1998-03-11
agency-news | this Tuesday | 1998-03-03
agency-news | this Monday | 1998-03-02 or 1998-03-09
agency-news | a week from this Thursday | 1998-03-12
agency-news | two weeks from next Monday | 1998-03-23
agency-news | three days from Thursday | 1998-03-08
agency-news | two days before Christmas | 1998-12-23
agency-news | a week before Easter | 1998-04-05
agency-news | the Friday before Easter | 1998-04-10
agency-news | the Monday after Easter | 1998-04-13
agency-news | the day after Thanksgiving | 1998-11-27
agency-news | the last Thursday in November | 1998-11-26
agency-news | the third Tuesday in each month | recurring
agency-news | the first Tuesday after the first Monday in November | 1998-11-03
agency-news | the second Sunday in May | 1998-05-10
agency-news | the last weekend in May | 1998-05-31
agency-news | the first weekend of June | 1998-06-07
agency-news | the weekend of June 6 | 1998-06-07
agency-news | the week of March 16 | 1998-03-22
agency-news | the week after next | 1998-03-22
agency-news | the month after next | 1998-05-31
agency-news | the year after next | 2000-12-31
agency-news | the following year | 1999-12-31
agency-news | the following month | 1998-04-30
agency-news | the day after | 1998-03-03 or none
agency-news | two days later | 1998-03-04 or none
agency-news | two weeks later | 1998-03-16 or none
agency-news | three years later | 2001-03-02 or none
agency-news | the end of the following month | 1998-04-30
agency-news | half an hour from now | 1998-03-03
agency-news | in 45 minutes | 1998-03-03 or 1998-03-02
agency-news | in an hour and a half | 1998-03-03
agency-news | in 1.5 hours | 1998-03-03
agency-news | in 2h30m | 1998-03-03
agency-news | in 36 hours | 1998-03-04
agency-news | 72 hours from now | 1998-03-05 or 1998-03-06
agency-news | in two and a half years | 2000-09-02
agency-news | in two-and-a-half weeks | 1998-03-20
agency-news | in 3-1/2 years | 2001-09-02
agency-news | in 2.5 months | 1998-05-17
agency-news | one and a half months from now | 1998-04-17
agency-news | a month and a half from now | 1998-04-17
agency-news | a year and a half | none or 1999-09-02
agency-news | within a year and a half | 1999-09-02
agency-news | in half a year | 1998-09-02
agency-news | in a half year | 1998-09-02
agency-news | in a quarter of an hour | 1998-03-02 or 1998-03-03
agency-news | in three quarters | 1998-12-02 or 1998-12-31
agency-news | over the next two quarters | 1998-09-02 or 1998-09-30
agency-news | next four quarters | 1999-03-02 or 1999-03-31
agency-news | in the next twelve months | 1999-03-02
agency-news | in the upcoming five years | 2003-03-02
agency-news | in the following two weeks | 1998-03-16
agency-news | in the two weeks ahead | 1998-03-16
agency-news | in the 5 days to come | 1998-03-07
agency-news | the next 24 hours | 1998-03-03
agency-news | the coming 48 hours | 1998-03-04
agency-news | the next 10 working days | 1998-03-16
agency-news | in 5 business days | 1998-03-09
agency-news | 5 working days from today | 1998-03-09
agency-news | by March 31st, 1998 at the latest | 1998-03-31
agency-news | at the latest by March 31 | 1998-03-31
agency-news | March 31 at the latest | 1998-03-31
agency-news | not later than March 31 | 1998-03-31
agency-news | on or before March 31 | 1998-03-31
agency-news | prior to March 31 | 1998-03-30
agency-news | in advance of March 31 | 1998-03-30
agency-news | ahead of the March 31 deadline | 1998-03-30 or 1998-03-31
agency-news | meet the March 31 deadline | 1998-03-31
agency-news | before the deadline of March 31 | 1998-03-31 or 1998-03-30
agency-news | by a deadline of March 31 | 1998-03-31
agency-news | a March 31 deadline | 1998-03-31
agency-news | the deadline is March 31 | 1998-03-31
agency-news | extend the deadline to March 31 | 1998-03-31
agency-news | pushed back the deadline from March 15 to March 31 | 1998-03-31
agency-news | postponed until April | 1998-04-30
agency-news | delayed by two months | none or 1998-05-02
agency-news | delayed two months to May | 1998-05-31
`;
