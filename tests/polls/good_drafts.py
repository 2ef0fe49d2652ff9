"""Questions as carers' groups ask them, with nothing wrong: none may be warned about. Choices stand behind bars."""

GOOD = """
Which day suits you best for the coffee morning? | Monday | Tuesday | Wednesday | Not sure
Shall we meet on Friday?
Lunch? | Soup | Salad
Tea and coffee at the next meeting? | Yes | No
Fish and chips or a picnic? | Fish and chips | Picnic
Where shall we hold the summer trip? | Seaside | Zoo | Botanic gardens | Somewhere else
What time is best for you? | 10am | 2pm | 6pm | Evenings only
Are you coming to the forum on Tuesday 1 December, 6pm? | Yes | No | Maybe
Would you like a talk on benefits?
Would you like tea and a biscuit when you arrive?
How did you hear about our group? | A friend | My GP | Online | Poster
How was the food? | Excellent | Good | Fair | Poor
How are you today? | Good | So-so | Not good
Who can bring cake on Saturday? | Me | Not me this time
Do you need a lift to the meeting?
Do you look after someone?
How many hours a week do you care? | Under 20 | 20 to 49 | 50 or more
How far do you travel to get here? | Under 5 miles | 5 to 9 miles | 10 to 20 miles | More
Do you want the meeting online or in person? | Online | In person | Both
Is the new time better or worse for you? | Better | Worse | Same
Should we start at 6pm or 7pm? | 6pm | 7pm | Either
Which topic shall we talk about next month? | Money | Sleep | Respite | Care plans
What stops you from coming? | Time | Cost | Transport | No one to sit with them | Something else
Have you had a carer's assessment this year? | Yes | No | Not sure what that is
Were you told about the carers' register at your GP surgery?
Do you know who to call in an emergency?
Did the hospital ask you what you thought before they went home?
Have you had a break in the last month?
What would help you most right now? | A break | Someone to talk to | Money advice | Sleep
How often should we meet? | Weekly | Every two weeks | Monthly
Which speaker would you like to hear? | Pharmacist | Social worker | Solicitor | Another carer
Do you want to hear from the council about parking?
Is the library warm enough for our meetings?
Could you hear the speaker clearly? | Yes | Some of it | No
Was the room easy to find?
Was the talk useful? | Yes | A bit | No
What did you like best about the day out? | Boat trip | Lunch | Company | Nothing
How could we make the next trip better?
Shall we try the park café or stay at the hall? | Park café | Hall
Who would like to join the walking group?
What shall we call our newsletter? | Carers' Corner | The Cuppa | Stepping Out
Would you use a carers' lounge at the hospital?
Would Monday and Tuesday afternoons suit you?
Bed and breakfast or a hotel for the weekend away? | Bed and breakfast | Hotel
Can you come to the garden on Sunday to plant bulbs and weed?
Do you have a car and a spare seat?
Do you like the quiz and the raffle at the end of term? | Both | Only the quiz | Neither
Which of these have you used? | Day centre | Sitting service | Home care | None of them
Do you feel safe walking home after the meeting?
Who should speak for us at the board? | Ann | Joe | Amina | Not sure
How do you want to be thanked? | A card | A mention | No thanks needed
May we share your photo in the newsletter? | Yes | No | Ask me first
Do you get Carer's Allowance?
Is your Blue Badge up to date?
Do you want help with the PIP form?
Have you tried the new carers' app? | Yes | No | Not for me
What is your favourite biscuit? | Digestive | Custard cream | Shortbread | Ginger nut
Christmas party: which week? | 7 December | 14 December | 21 December
Hi all, who is coming to the picnic on Saturday? | Me | Me plus one | Sorry, no
The hall is shut on Monday. Which day instead? | Tuesday | Wednesday | Thursday
The bus now stops at Park Road. Can you still get here? | Yes | No | Not sure
We have £200 to spend. What should we buy? | Garden bench | Games | Trip to the sea
Our forum turns ten in May. How shall we mark it? | Party | Picnic | Talk | Do nothing
Dr Khan can come on 3 March. Is that a good day? | Yes | No
The council is asking about bus times. Do you use the 42 bus? | Often | Sometimes | Never
Please say which food you cannot eat. | Nuts | Dairy | Gluten | None
Any ideas for our stall at the summer fair?
More walks or more talks? | Walks | Talks | Same as now
Are our meetings too long, too short or just right? | Too long | Too short | Just right
Would shorter meetings help you?
Do you want more breaks?
Would you like longer meetings or more of them? | Longer | More of them | Neither
Should the group pay for parking?
Should we ask the council for more benches?
Should we keep the Tuesday group going over the summer?
Do you agree with the notes from last time? | Yes | No | I was not there
Do you agree to be in the photo?
Are you happy with the date and time?
Are you happy for us to keep your phone number?
How easy was it to get help from the GP? | Very easy | Easy | Hard | Very hard
How helpful was the ward staff? | Very helpful | Helpful | Not very helpful | Not at all
How much did the break help you? | A lot | A bit | Not at all
How much did you enjoy the singing? | A lot | A little | Not at all
How much notice do you need for a trip? | A day | A week | A month
How much can you pay towards the coach? | Nothing | £5 | £10
Why did you join the group? | Company | Advice | To help others
Why don't we try a new café next week? | Yes | No
Can't make Friday? Tell us which day you can do. | Thursday | Saturday | Neither
Is there a bus to the hall on Sundays?
When did you last see a dentist? | This year | Last year | Longer ago
What do you do to relax? | Walk | Read | Garden | Sleep
Which is harder for you, nights or mornings? | Nights | Mornings | Both
Who do you look after? | A parent | A partner | A child | A friend
Do you care for more than one person?
Do the people you look after need a wheelchair?
Does the person you look after like music?
Do you live with the person you look after?
Has a nurse shown you how to lift safely?
Were you asked about your own health?
Did someone explain the medicine to you?
Did staff listen to you at the last care meeting? | Yes | Partly | No
Do you have a copy of the care plan?
Do you know your rights at work as a carer? | Yes | A little | No
Has your boss been kind about time off?
Would you speak at a meeting if we helped you?
Would you rather answer by phone or on paper? | Phone | Paper
What makes a good care home? | Kind staff | Good food | Close to home | Things to do
Which hospital do you use most? | St Mary's | The Royal | Another one
How long did you wait for a care visit? | Under an hour | A few hours | A day or more
How long have you been a carer? | Less than a year | 1 to 4 years | 5 years or more
Which age group are you in? | 18 to 34 | 35 to 54 | 55 to 74 | 75 or over
Is English your first language? | Yes | No
What language should our leaflet be in next? | Urdu | Polish | Punjabi | Bengali
Do you need the notes in large print?
Shall we send news by email, text or post? | Email | Text | Post
How many messages a week is too many? | 2 | 4 | 6
Did you get our letter about the parking?
Do you use the internet at home?
Would you join a video call in the evening?
Would a one-to-one call suit you better than a group? | Yes | No | Either
Bingo, karaoke or a film for the January night in? | Bingo | Karaoke | Film
Rock and roll or country and western for the dance? | Rock and roll | Country and western
Salt and vinegar or cheese and onion? | Salt and vinegar | Cheese and onion
Mum's the word: shall we plan a surprise for Pat? | Yes | No
Which film shall we see on Thursday? | Paddington | Wonka | Something older
Yoga on Wednesdays? | Yes | No | Only if it is free
First aid course: morning or afternoon? | Morning | Afternoon
Would you like to learn first aid and CPR?
Would you like to visit the museum and art gallery? | Yes | No | Not sure
Who will water the plants over the holiday? | Me | Sorry, I am away
What should we put in the welcome pack? | Map | List of numbers | Tea bags | Pen
Carers Week is in June. What shall we do? | Stall | Tea party | Walk | Nothing this year
Can you help for an hour at the stall? | Morning | Afternoon | Sorry, no
Do you want to see the results in the group or by email? | Group | Email
How did the last meeting feel? | Friendly | Too formal | Too long | I was not there
What would you change about the ward? | Visiting times | Food | Noise | Nothing
Is the carers' centre open when you need it? | Yes | Sometimes | No
Have you got a plan for who steps in if you are ill? | Yes | Partly | No
Have you told your school or college that you are a carer? | Yes | No | Does not apply
How well did you sleep last night? | Well | Badly | Hardly at all
What one thing should the new manager know?
Did the care worker come on time today? | Yes | Late | Not at all
Does the day centre van pick up on time?
Where do you go for advice? | Citizens Advice | Council | Friends | Online
Is the new website easy to use? | Yes | No | I have not seen it
Do you want a reminder the day before? | Yes | No
Which walk is best for wheelchairs and prams? | Canal | Park | Seafront
Happy with 7pm on Thursday 3 December? | Yes | No
Do we need more chairs for the hall?
Who has a key to the hall this week? | Me | Not me | Ask Pat
Are you free on the last Sunday in May? | Yes | No | Will know later
Who knows what CPA means?
Have you heard of the Triangle of Care or co-production?
Bring and share lunch on Sunday: sweet or savoury? | Sweet | Savoury
Are Sam and the twins coming?
Is the hall good for the choir and the band?
How can we keep it fun and interesting?
Is there somewhere warm and quiet to sit?
Are you fit and well?
Could someone open the hall and close it after?
Would you like to join the choir and start next week?
Do you think people get tired and need a rest?
Have you thought about what you would do and who would help you?
Are you free on Monday? If not, are you free on Tuesday?
How are you? Are you coming tonight?
Fancy a walk? Shall we go on Sunday?
Everyone loves cake! Who will bake?
Many of you asked for a later start. Is 7pm OK?
Shall we visit the beautiful gardens at Bodnant?
Did you hear the terrible news about Pat?
What did you love about the trip? | Boat | Lunch | Company
Why do you keep coming back? | Friends | Talks | Tea
How great is the need for breaks? | High | Low
How bad is your back today? | Mild | Bad | Very bad
How do we share the driving?
Have you lost a loved one this year?
Who looks after your children when you meet? | Family | School | Nobody
Is the signpost to the hall clear?
Is the plan going forward?
Do you want milk and sugar?
Rock, paper, scissors: which?
Shall we swap Monday and Tuesday?
Do you know when and where we meet?
When and where shall we meet? | Monday, library | Tuesday, café
Is Mum's Army on or off? | On | Off
Will you and your guest want lunch?
Do you and the person you look after like the sea?
Is it better to ring or text? | Ring | Text
Who can drive there and back?
Up and down the hill or round the lake? | Hill | Lake
What is wrong with the printer? | Ink | Paper | No idea
Is the wonderful Wizard of Oz film all right for Friday?
Shall we watch The Incredible Journey?
Surely you're joking: which April fool was best? | Spoons | Snow
Slowly but surely we are growing. How many chairs now? | 20 | 30
Are you a morning or an evening person? | Morning | Evening
Which of the two dates, and why? | 1 May | 8 May
Trip to Whitby on 4 June: are you in? | Yes | No | Maybe
Wheelchair taxi or minibus for the outing? | Taxi | Minibus
Should we write to Councillor Jones or wait?
Is the Care Act talk still on your list? | Yes | No
Who has seen my glasses? I left them at the Tuesday group.
Anyone for tennis?
Tea at Ann's on Friday, yes or no? | Yes | No
Is 10am too early for a Saturday?
We are out of milk. Can you bring some?
Hands up who wants a raffle! | Me | Not me
Which number is best for you, 1 to 5? | 1 | 2 | 3 | 4 | 5
How likely are you to come? | Very likely | Likely | Not likely
Do you agree with the plan? | Yes | No | Partly
How do you rate the day out of ten? | 1 to 4 | 5 to 7 | 8 to 10
Did the physio explain the exercises?
Have you asked the pharmacist about side effects?
Is your carer's card still in date?
Would you trust the app with your name?
Do you prefer hot or cold food at the picnic? | Hot | Cold | Both
Would you come to a meeting at the hospital or the town hall? | Hospital | Town hall
What do you need from us this winter? | Company | Warm space | Advice | Nothing
Are the chairs comfy enough?
Do you get out of the house each week? | Yes | No
How did the new rota work for you? | Well | So-so | Badly
Which would you rather, more trips or lower fees? | More trips | Lower fees
Does the 10 bus still go past your road?
Was your call to the helpline answered? | Yes | No | I have not called
Can you see the screen and hear the speaker from the back? | Yes | No | Only one of them
Shall we send flowers to Joe and Amina?
Are we going to the carol concert and mince pies again? | Yes | No
Has anyone a spare ticket for Saturday and Sunday?
Please say if you are vegan. | Vegan | Not vegan
What would make it easier to see your GP? | Phone | Online | Evenings
Quiz teams of four or six? | Four | Six
"""
