"""Questions with something wrong, by what is said of each; behind the arrow what to write instead, or what is wrong."""

BAD = {
    "check-leading": """
Don't you think the new rota is better? => Is the new rota better?
Don't you think the new rota is better? | Better | Worse | Same => What do you think of the new rota?
Don't you think that we should meet on Mondays? => Should we meet on Mondays?
Don't you agree the hall is too cold? | Yes | No => Is the hall too cold?
Don't you agree that carers should be paid? => Should carers be paid?
Do not you think the food is good? => Is the food good?
Wouldn't you agree that Tuesdays are best? => Are Tuesdays best?
Wouldn't you say the ward is too busy? | Yes | No => Is the ward too busy?
Wouldn't it be better to meet online? => Would it be better to meet online?
Wouldn't it be nice if we had a choir? => Would it be nice if we had a choir?
Wouldn't you like a free massage? => Would you like a free massage?
Do you agree that the council should pay for parking? => Should the council pay for parking?
Do you agree that the new manager is doing well? | Yes | No => Is the new manager doing well?
Do you agree we should move to the library? => Should we move to the library?
Do you agree that carers matter? | Agree | Disagree => Do carers matter?
Would you agree that staff do not listen? => Do staff listen?
Surely carers deserve more breaks? => Do carers deserve more breaks?
Surely we should ask the council first? => Should we ask the council first?
Surely Monday is easier for most of us? | Yes | No => Is Monday easier for most of us?
We should surely meet more often? => Should we meet more often?
Isn't it time we had a new chair? => Is it time we had a new chair?
Isn't it true that the bus is always late? => Is the bus always late?
Isn't the new café lovely? | Good | Fair | Poor => What do you think of the new café?
Isn't the new café lovely? => Is the new café lovely?
Aren't the new leaflets great? => Are the new leaflets great?
Shouldn't we ask the hospital to say sorry? => Should we ask the hospital to say sorry?
Shouldn't carers be asked first? => Should carers be asked first?
Shouldn't the group write to the MP? => Should the group write to the MP?
Don't we need a bigger room? => Do we need a bigger room?
Don't carers deserve better? => Do carers deserve better?
Doesn't the hall need new chairs? => Does the hall need new chairs?
Wasn't the trip wonderful? | Good | OK | Bad => What do you think of the trip?
The new time is better, isn't it? => Is the new time better?
The talks are useful, aren't they? | Very | A bit | No => Are the talks useful?
We need more volunteers, don't we? => Do we need more volunteers?
You will come to the party, won't you? => Will you come to the party?
It's a great idea, don't you think? => Is it a great idea?
The council should pay, shouldn't they? => Should the council pay?
This café is better, right? => Is this café better?
Are you in agreement that the fee should go up? => Should the fee go up?
Hi all, don't you think we should cancel? => Should we cancel?
Would you not agree that it is too far? => Is it too far?
Don't you feel that the ward is unsafe? => Is the ward unsafe?
Isn't it obvious that we need a ramp? => Do we need a ramp?
We should go to the zoo, shouldn't we? | Yes | No => Should we go to the zoo?
Wouldn't you rather meet at noon? => Would you rather meet at noon?
Surely everyone can come at 6pm? => Can everyone come at 6pm?
""",
    "check-leave-out": """
Most carers agree the hall is cold. Shall we move? => Most carers agree
As we all know, the bus is late. Which day is best? | Monday | Friday => As we all know
Everyone knows parking is bad. Should we complain? => Everyone knows
Obviously, Friday is best. Shall we meet then? => Obviously
Experts say walking helps. Shall we start a walk? => Experts say
We all want longer meetings. Shall we add an hour? => We all want
Of course, we could stay here. Shall we move or stay? | Move | Stay => Of course
Research shows that singing helps. Will you join the choir? => Research shows
Most members want a later start. Is 7pm all right? => Most members want
Needless to say, we need more help. Can you give an hour? => Needless to say
Everybody knows the hall is damp. Shall we leave? => Everybody knows
""",
    "check-loaded": """
What do you think of the excellent new café? => the new café
How do you find the terrible bus service? => the bus …
Did you like our wonderful volunteers' lunch? => our volunteers' …
Have you used the amazing new website? => the new website
Should we keep the pointless raffle? => the raffle
Are you angry about the disgraceful cuts? => the cuts
Will you join our fantastic choir? => our choir
What should happen to this ridiculous form? => this form
How do you rate our hard-working staff? => our staff
Should the useless helpline close? => the helpline …
Will you sign the petition against these shameful cuts? => these cuts
How do you find their appalling food? => their food
""",
    "check-granted": """
How much has the service improved? => How has the service changed?
How much have visits got better this year? | A lot | A bit => How have visits changed?
How much did you enjoy the day? => What did you think of the day?
How much do you love our new logo? | A lot | Loads => What do you think of our new logo?
How much better is the new hall? => What do you think of the new hall?
How much did the course help you? | A lot | A bit => Did the course help you?
How much easier is the new form? => What do you think of the new form?
Why is the council so slow? => What do you think of the council?
How great was the Christmas lunch? => What did you think of the Christmas lunch?
Why was the meeting so bad? => What did you think of the meeting?
How much worse is the new bus route? => What do you think of the new bus route?
How much did you dislike the new form? | A lot | A bit => What did you think of the new form?
How wonderful was the choir? => What did you think of the choir?
""",
    "check-granted-only": """
Why do staff ignore carers? => Why do staff ignore carers
Why does the trust keep cutting beds? => Why does the trust keep cutting beds
Why do the buses always run late? => Why do the buses always run late
""",
    "check-one-sided": """
How was the food? | Good | Very good | Excellent => Poor
How was the talk? | Great | Really great | Brilliant => Poor
Are you happy with us? | Happy | Very happy => Not happy
Will you come? | Yes | Yes please | Definitely => No
Was the leaflet useful? | Useful | Very useful | Extremely useful => Not useful
How was the wait? | Bad | Very bad | Terrible => Good
How satisfied are you? | Satisfied | Very satisfied | Not sure => Not satisfied
Did you like the film? | Loved it | Liked it => Not for me
How important is parking? | Important | Very important | Essential => Not important
What do you say to the plan? | Agree | Strongly agree => Disagree
How are the new chairs? | Perfect | Lovely => Poor
How do you feel about the cuts? | Angry | Very angry | Disappointed => Happy
""",
    "check-double": """
Was the food good and was the staff kind? => Was the staff kind?
Do you want a break and more money? => Do you want more money?
Do you want longer meetings and more breaks? => Do you want more breaks?
Was the talk clear and useful? => Was the talk useful?
Is the hall warm and easy to find? => Is the hall easy to find?
Is the café clean and cheap? => Is the café cheap?
How were the food and the music? => How was the music?
Were the food and the music good? => Was the music good?
Are you happy with the food and the venue? => Are you happy with the venue?
Did you like the walk and the lunch? => Did you like the lunch?
Do you feel tired and need a break? => Do you need a break?
Do you use the café and like it? => Do you like it?
Should we cancel the quiz and start a choir? => Should we start a choir?
Should the council cut fees and open the hall on Sundays? => Should the council open the hall on Sundays?
Did you come on Tuesday? Did you like the talk? => Did you like the talk?
Are you a carer? Do you live in Leeds? => Do you live in Leeds?
Have you seen the plan and do you agree with it? => Do you agree with it?
Did staff listen and did they act? => Did they act?
Is the room too hot and is it too loud? => Is it too loud?
Do you want more walks and fewer talks? => Do you want fewer talks?
Do you get Carer's Allowance and do you know your rights? => Do you know your rights?
Was it fun and interesting? => Was it interesting?
Please rate the food and the staff. | Good | Fair | Poor => Please rate the staff.
Would you like the group to change its name and move to Mondays? => Would you like the group to move to Mondays?
Would you like shorter meetings as well as more breaks? => Would you like more breaks?
Is parking expensive, and should it be free? => Should it be free?
Can you come and will you bring cake? => Will you bring cake?
Are the buses cheap and reliable? => Are the buses reliable?
Did you enjoy the food and the talks? => Did you enjoy the talks?
Do you want cheaper parking and better signs? => Do you want better signs?
Could the council lower fees and raise grants? => Could the council raise grants?
What time is the bus and where does it stop? => Where does it stop?
Was the nurse polite and did she explain? => Did she explain?
""",
    "check-jargon": """
Have you met the CMHT? => community mental health team
Who is your CPN? => community mental health nurse
Has the ICB asked for your views? => local NHS board
Do you know your local CMHTs? => community mental health teams
What do you think of the MDT meeting? | Good | Poor => the whole care team
Should carers sit on the ICS board? => local NHS and council partnership
Do you want training on DoLS? => checks on limits to freedom
Has the OT been? => occupational therapist
Would you join a co-production group? => working together as equals
Are you a stakeholder in the plan? => person it affects
What do service users think of the ward? => people who use the service
Do you want to share your lived experience? => what you have lived through
Which commissioners should we invite? => people who plan services
Has social prescribing helped? => help to find local groups
Do you use domiciliary care? => care at home
Is signposting good enough? => telling people where to go
Was a DNACPR talked about with you? => note not to restart the heart
Shall we ask the VCSE for help? => charities and local groups
Would you read the terms of reference? => the group's rules
Do you need reasonable adjustments? => changes that make it fair
Which secondary care do you use? | Ward 4 | Ward 6 | CAMHS => hospital care
How was the hospital discharge? => leaving hospital
Who chairs the steering group? => group that guides the work
Have you had a DBS check? => criminal record check
Was the KPI met this year? => target
Do you get UC? => Universal Credit
Will the local authority pay? => council
Is the LPA signed? => lasting power of attorney
Do you have an EHCP? => education, health and care plan
Did CAMHS call you back? => children's mental health services
Have you been to PALS? => hospital advice team
Should the CQC visit? => Care Quality Commission
What would reduce health inequalities here? => unfair gaps in health
Is our quorum too high? => smallest number needed
""",
    "check-jargon-two": """
Was the SAR any help? => SAR
Is there a CTO in place? => CTO
""",
    "check-plain-words": """
When shall we commence the meeting? => start
Which bus do you utilise? => use
Do you require assistance with the form? => need
Have you purchased a ticket? => bought
Will you participate in the quiz? => take part
What is your view in relation to parking? => about
Do you need to be home prior to 5pm? => before
Should we terminate the lease? => end
Shall we postpone the trip? => put off
How do we facilitate a better chat? => help
Are you notified when visits change? => told
Do you have sufficient help? => enough
Did they implement your ideas? => put in place
Have we prioritised the right things? => put first
Can you ascertain who has the key? => find out
Will approximately 20 chairs do? => about
What is the main objective for this year? => aim
Has anyone obtained a grant? => got
Are we maximising our money? => making the most of
Which criteria matter to you? => rules
In the event of rain, shall we stay in? => if there is
Do we need additional chairs? => extra
Shall we finalise the date? => settle
Should we organize in conjunction with the choir? => with
Have you completed the survey? => filled in the survey
Who could undertake the task? => do
Whom should we liaise with? => work with
Do you have any queries with regard to the trip? => about
Do we have adequate chairs? => enough
Who will collate the answers? => gather
Does the hall accommodate 50 people? => fit in
Who has disseminated the leaflet? => shared
What are your thoughts subsequent to the talk? => after
At this point in time, do you feel safe? => now
How can we enhance the garden? => improve
Is the majority of the group free on Friday? => most of the
""",
    "check-long-question": """
Following the meeting of the board last month, where several members raised the issue of parking at the \
hospital, which day would suit you best for a walk round? => Which day would suit you best for a walk round?
We have been told by the council that from next April the hall will cost more to hire on weekday evenings than \
it does now. Shall we move? => Shall we move?
""",
    "check-long-sentence-break": """
Which day is best for the walk, because we need to book the minibus soon and pay for it? => because we need to …
""",
    "check-long-sentence-cut": """
As many of you will have seen in the letter last week, which day do you want to meet? => As many of you will \
have seen in …
Which day would suit you for the summer trip (we still have to book the coach and the lunch)? => we still have \
to book the coach and …
""",
    "check-long-sentence": """
What would you most like us to ask the hospital about the way they tell you things? => 17
""",
    "check-long-choice": """
Where shall we go? | A walk by the sea with fish and chips on the way home after | The zoo => A walk by the sea
Which offer? | Lunch in the park, with games and a band for all who can come along | Tea => Lunch in the park
What would help? | Having someone come and sit with them so I can go out alone | Money => Having someone come and sit
""",
    "check-long-question-only": """
I would like to know what each and every one of you thinks about what we should do next summer with the money \
that was left over from the fair => 30
""",
    "check-long-words": """
Are the new practitioners interdisciplinary? => interdisciplinary
Could interdepartmental organisational restructuring affect you? => interdepartmental
The authority is contemplating reconfiguration of neighbourhood rehabilitation provision. Would decentralisation \
disadvantage your household? => decentralisation
The directorate has published preliminary recommendations on discretionary transportation subsidies. Which \
recommendation would you support? => discretionary
""",
    "check-guesses": """
Does your loved one like music? => the person you look after
How do your loved ones get to the centre? => the people you look after
Do you care for your mum? => someone
Is your elderly parent safe at home? => the person you look after
Do you look after your disabled child at night? => the person you look after
Is your poorly husband well enough to travel? => the person you look after
Do you support your wife at night? => someone
""",
    "check-hurts": """
Are dementia sufferers welcome at the café? => people with dementia
Should the elderly travel free? => older people
Do the disabled get enough help? => disabled people
Is caring a burden for you? => a lot to carry
Does the person you look after suffer from memory loss? => have
Is the room right for a wheelchair-bound person? => in a wheelchair
How do you share the burden of care? => what caring takes
Is there a group for schizophrenics? => people with schizophrenia
Do you know what to do if someone has committed suicide? => died by suicide
Should a stroke victim get more help? => a person who had a stroke
How many of the vulnerable have had a call? => people at risk
Are any of you suffering from back pain? => living with
Should autism sufferers have a quiet hour? => people with autism
How do you share the caring burden? => what caring takes
""",
    "check-overlap": """
How many hours do you care? | 1-5 | 5-10 | 10-20 => 5
How old are you? | 18 to 30 | 30 to 50 | 50 to 70 => 30
How far do you come? | 0-5 miles | 5-10 miles | 10-20 miles => 5
How much could you pay? | £1-£5 | £5-£10 => 5
""",
    "check-reading-age": """
The hospital is piloting an electronic authorisation procedure for overnight visitors. Would that authorisation \
be an inconvenience to you? => authorisation
The consortium is debating decentralisation of rehabilitation in our county. Would a decentralised arrangement \
make your journeys harder or easier? => decentralisation
""",
    "check-leading-only": """
Don't you think those who came last time and liked it would be glad? => Don't you think
""",
    "check-long-choice-only": """
Which trip? | Somewhere near the sea that we can all get to without a car | The zoo => 13
What next? | Keep on meeting in the same old hall every single week | Move => 11
""",
}
