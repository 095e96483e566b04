/**
 * The stamps of the library, chosen for guest experience: category, then one a line: `icon: more search words`.
 * `icon = Name: words` where the icon's own name would not be understood. Icons that no set has are in ownStamps.mjs.
 */
export const STAMP_LIST = `
# Guests and families
guest-alone = Guest: customer client visitor person standing shopper adult
guest-with-luggage = Guest with luggage: customer traveller hotel arrival check-in suitcase arriving visitor
guest-with-bags = Guest with shopping bags: customer shopper buyer retail purchase leaving
couple = Couple: two guests customers pair together partners husband wife
family = Family: parents children kids mother father guests customers household
queue = Queue: line waiting wait people customers crowd standing till
woman-medium-light = Woman: guest customer adult lady she portrait
man-medium-dark = Man: guest customer adult gentleman he portrait
person-medium = Person with short hair: guest customer adult they portrait
woman-with-headscarf-medium = Woman with headscarf: guest customer hijab muslim portrait
man-wearing-turban-medium-dark = Man with turban: guest customer sikh portrait
man-beard-medium-light = Man with beard: guest customer portrait
man-bald-dark = Bald man: guest customer portrait
old-woman-light = Older woman: senior older elderly pensioner grandmother guest customer age
old-man-medium-dark = Older man: senior older elderly pensioner grandfather guest customer age
baby: child infant family newborn stroller pram
baby-bottle: child family feeding
child-medium = Child: kid young family age
girl-medium-dark = Girl: child kid daughter young family teenager
boy-light = Boy: child kid son young family teenager
pregnant-woman-medium = Pregnant woman: expecting mother family guest
woman-feeding-baby-medium-dark = Parent with bottle: mother baby feeding family guest
man-student-medium-dark = Graduate: student school college university
woman-walking-facing-right-medium-dark = Woman walking: guest customer arriving passer-by leaving
man-walking-facing-right-medium-light = Man walking: guest customer arriving passer-by leaving
person-raising-hand-medium = Guest with a question: ask hand up customer help volunteer support
woman-shrugging-medium-light = Guest who does not know: shrug unsure confused customer undecided
man-facepalming-medium = Guest who cannot believe it: facepalm frustrated complaint customer annoyed
woman-gesturing-no-medium-dark = Guest who says no: refuse decline reject customer
woman-pouting-medium = Unhappy guest: upset angry complaint complain customer cross dissatisfied
person-bowing-medium-light = Apology: sorry bow apologise recovery
person-in-bed-medium-dark = Guest in bed: sleep hotel night rest room patient ward
person-taking-bath-medium = Guest in bath: bath hotel spa wellness
person-getting-massage-light = Massage: spa wellness relax treatment guest
woman-getting-haircut-medium-dark = Haircut: salon hairdresser barber treatment guest
man-swimming-medium-light = Swimmer: pool swim leisure guest
woman-lifting-weights-medium = Guest at the gym: fitness sport exercise training
man-biking-medium-dark = Cyclist: bike ride guest sport bicycle
people-hugging = Hug: comfort care reunion
busts-in-silhouette = People: group guests crowd customers segment audience
bust-in-silhouette = Account: person guest profile user login password
dog-face = Dog: pet animal
cat-face = Cat: pet animal

# People at work
receptionist = Receptionist: front desk reception concierge hotel host staff check-in welcome lady
office-worker-medium = Adviser: office worker clerk consultant banker staff employee colleague salesperson branch
woman-office-worker-medium-dark = Branch manager: office worker adviser boss director staff employee colleague
man-office-worker-light = Account manager: office worker adviser sales salesperson staff employee colleague
woman-technologist-medium-light = Web agent: technologist online chat support service developer staff
man-technologist-medium-dark = IT support: technologist computer help desk agent developer staff
call-agent = Call agent: contact centre call center hotline phone support service staff helpline
woman-tipping-hand-medium = Host: welcome offer show hostess staff information this way
person-in-tuxedo-medium-light = Waiter: tuxedo restaurant service server butler concierge staff
cook-medium-dark = Chef: cook kitchen restaurant staff
mechanic-medium = Mechanic: workshop garage repair technician engineer maintenance fitter staff
construction-worker-medium-light = Builder: construction worker trade staff site
health-worker-medium-dark = Doctor: health worker nurse clinic hospital medical staff
woman-health-worker-light = Nurse: health worker doctor pharmacist clinic hospital medical staff
man-teacher-light = Trainer: teacher training school course coach staff lecturer
police-officer-medium = Police officer: security safety police
pilot-medium = Pilot: airline flight cabin crew captain steward attendant stewardess
singer-medium-dark = Entertainer: singer show event music performer
detective-medium = Mystery shopper: detective test visit research investigate
courier = Courier: delivery driver parcel messenger post staff
cleaner = Cleaner: housekeeping cleaning housekeeper janitor staff room

# Hands and gestures
waving-hand = Wave: hello welcome greet goodbye hi greeting thanks
handshake: agree deal welcome trust partner contract agreement
thumbs-up: yes good like approve positive social media recommend recommendation
thumbs-down: no bad dislike negative
clapping-hands = Applause: clap cheer praise bravo
raising-hands = Cheer: hooray party celebrate
folded-hands = Thank you: please hands thanks grateful request
ok-hand = Fine: good perfect okay
heart-hands: love care
open-hands: offer welcome hug
palm-up-hand = Offer: hand give receive
raised-hand = Stop hand: halt wait high five
crossed-fingers = Fingers crossed: hope luck wish

backhand-index-pointing-left = Point left: this way finger direction show
backhand-index-pointing-up = Point up: finger look above
index-pointing-up = One moment: finger point first remark
oncoming-fist = Fist bump: friend greet team
writing-hand = Writing: sign hand form signature

# Places
department-store = Shop: store mall centre retail building department shopping supermarket
convenience-store = Corner shop: store small retail kiosk grocery
bank = Bank branch: money building finance savings loan mortgage investment cash
hotel: stay room night building resort lodging
house = Home: house living address mortgage property
house-with-garden = Home with garden: house family property
houses = Street of houses: neighbours street homes housing estate
office-building = Office: work company building tower headquarters
classical-building = Town hall: council government library museum court authority
hospital: clinic health doctor patient x-ray xray
school: education college university learning
post-office: mail parcel counter
factory: plant industry production
stadium: sport game match arena venue
cinema: film theatre screen movies
ferris-wheel = Big wheel: park fair ride fun attraction theme ferris
roller-coaster = Roller coaster: theme park ride drop fun queue attraction
carousel-horse = Carousel: theme park ride children fair attraction
playground-slide = Slide: park playground children
circus-tent = Show tent: circus event park
fountain: park square water
national-park = Park: nature outdoor landscape bench forest
beach-with-umbrella = Beach: holiday summer sea resort
snow-capped-mountain = Mountain: nature hike snowy ski winter outdoor holiday
hot-springs = Spa: hot springs wellness thermal sauna
barber-pole = Barber: hairdresser salon shop
station: train platform travel
bus-stop: public transport wait sign
fuel-pump = Fuel station: petrol gas charge car ev charging
building-construction = Building site: works construction new
cityscape = City: town skyline downtown
bridge-at-night = Bridge: city evening
castle: park landmark attraction theme
tent: camping outdoor
world-map = Map: way route directions plan store finder
globe-showing-europe-africa = World: globe earth international abroad

# Rooms and furniture
counter = Service counter: desk till front reception bank shop bar teller
reception-desk = Reception: desk front lobby check-in hotel counter
checkout = Till: checkout cash register cashier cash desk pay point of sale pos
self-service = Self-service kiosk: terminal touch screen check-in self checkout order machine
queue-barrier = Queue barrier: line rope posts waiting stanchion crowd
display-shelf = Shelf: display shop rack products range aisle stock
shop-window = Shop window: display storefront facade front retail mannequin
market-stall = Stall: market stand awning kiosk fair booth
door: entrance exit welcome way in
elevator = Lift: elevator floor hotel building escalator
window: view house light balcony outlook
couch-and-lamp = Sofa: couch lamp living room lounge lobby waiting area
chair: seat sit wait waiting room
seat: place reserved chair belt cabin aisle
meeting-table = Meeting table: desk conference room advice talk consultation
bed: hotel sleep room night bedroom
bathtub: bath hotel room towel
shower: bath hotel room
toilet: restroom bathroom wc
mirror: fitting room look changing
candle: light table mood scent
light-bulb = Light: lamp bulb idea bright
red-paper-lantern = Lantern: light walk evening lamp
potted-plant = Plant: pot green office
framed-picture = Picture frame: art wall photo
television = TV: screen film watch advert
basket = Shopping basket: shopping carry retail
shopping-cart = Trolley: cart shopping basket supermarket retail
bellhop-bell = Reception bell: service desk hotel counter concierge ring porter
file-cabinet = Filing cabinet: records office
broom: clean cleaning housekeeping dirty mess
soap: clean wash hygiene bathroom
roll-of-paper = Toilet paper: roll bathroom hygiene
wastebasket = Bin: waste rubbish trash clean dirty mess
fire-extinguisher: safety emergency

# Signs and directions
open-sign = Open sign: opening hours door shop welcome
closed-sign = Closed sign: opening hours door shop shut
exit-sign = Exit sign: way out leave emergency door
queue-screen = Queue screen: now serving number display call next waiting
signpost = Signpost: directions way sign wayfinding arrows
restroom: toilet sign wc bathroom clean washroom
womens-room = Women's room: toilet sign ladies
mens-room = Men's room: toilet sign gents
baby-symbol = Baby changing: sign child family
wheelchair-symbol = Step-free access: wheelchair sign disabled accessible
p-button = Parking: sign car park
information = Information: sign help desk ask info faq
no-entry: sign closed stop forbidden do not disturb
prohibited = Not allowed: sign forbidden ban stop
no-smoking: sign ban
no-mobile-phones = No phones: sign quiet ban mobile
no-pedestrians = No walking: sign ban pedestrians
children-crossing: sign school slow
passport-control = Passport control: sign travel identity border
baggage-claim = Baggage claim: sign luggage airport
left-luggage = Left luggage: sign bags locker porter bellboy bellhop
customs: sign travel border
litter-in-bin-sign = Litter sign: rubbish bin waste
potable-water = Drinking water: sign tap
warning: sign danger careful light caution broken fault error problem
stop-sign = Stop: sign road
recycling-symbol = Recycling: bin waste green sustainable
atm-sign = Cash machine: atm sign money withdraw cashpoint
placard = Board: sign menu notice poster billboard
triangular-flag = Flag: point place mark milestone
chequered-flag = Finish flag: done end race
round-pushpin = Map pin: place location here address
pushpin = Pin: note board
right-arrow = Arrow right: next forward direction
left-arrow = Arrow left: back direction
up-arrow = Arrow up: more direction
down-arrow = Arrow down: less direction
compass: direction way find
footprints: walk steps way journey path
horizontal-traffic-light = Traffic light: road wait
vertical-traffic-light = Traffic lights: road wait
construction = Road works: barrier closed building site

# Paying and papers
card-terminal = Card terminal: reader payment contactless pay till chip pin
queue-ticket = Queue ticket: number waiting turn line wait
key-card = Key card: room key hotel access door
loyalty-card = Loyalty card: stamp card points rewards bonus membership club subscription
voucher = Voucher: coupon gift card discount promotion offer
survey = Survey: questionnaire feedback rating form nps csat review
menu-card = Menu: restaurant card food list order
qr-code = QR code: scan link app code
credit-card = Bank card: pay payment till debit credit
receipt: bill total pay paper invoice refund return
coin: money cash change price
money-bag = Cash bag: money coin sealed savings deposit cash piggy bank
dollar-banknote = Banknote: cash money dollar tip
pound-banknote = Banknote (pound): cash money sterling
euro-banknote = Banknote (euro): cash money
money-with-wings = Money spent: cost price pay expensive fee
currency-exchange = Currency exchange: money change bureau foreign refund return returns rate
label = Price tag: price label offer discount sale
ticket: entry admission booking pass
admission-tickets = Entry tickets: admission booking event tickets pass boarding
identification-card = Identity card: badge pass id membership passport login visa
name-badge: staff host person
key: door house car hand over test drive
old-key = House key: key door
locked = Lock: secure safe closed security password login
unlocked = Open lock: access
locked-with-key = Safe lock: secure private
locked-with-pen = Privacy: secure data protection gdpr signature lock
shield: safe insurance protect warranty guarantee security safety
clipboard: form list check checklist
page-facing-up = Form: paper document letter sheet application
page-with-curl = Letter: paper document page note terms
scroll = Document: contract deed paper certificate terms subscription policy
memo = Filled form: form write sign pencil note registration
bookmark-tabs = Report: summary document
open-book = Guide: book read manual brochure catalogue
books: library read learn
newspaper: press print read advert
notebook: write plan
ledger: book accounts
spiral-calendar = Calendar: date appointment booking reservation schedule
calendar = Date: appointment day booking
card-index = Address cards: contacts list crm
card-file-box = Card box: records files crm database
file-folder = Folder: file documents
pen: sign write
fountain-pen = Signature pen: sign contract
pencil: write draw
paperclip: attach attachment document
scissors: cut coupon
magnifying-glass-tilted-left = Magnifying glass: search find look research
balance-scale = Scales: weigh compare fair cash
straight-ruler = Ruler: measure height size
ballot-box-with-ballot = Suggestion box: vote feedback survey opinion
check-box-with-check = Tick box: consent check agree list

# Things
package = Parcel: box delivery post package shipping order return returns
wrapped-gift = Gift: present surprise thank you reward
shopping-bags = Shopping bags: bag purchase buy
handbag: bag purse
purse = Purse: wallet bag money
backpack: bag school travel
briefcase: bag work business
luggage = Suitcase: luggage bag travel hotel baggage porter
lotion-bottle = Amenities: lotion shampoo bottle cosmetics bathroom care
lipstick: beauty cosmetics sample
alarm-clock = Clock: time wait alarm wake-up delay delayed late
hourglass-not-done = Hourglass: wait time queue waiting
hourglass-done = Time is up: hourglass wait late
stopwatch: time quick speed
timer-clock = Timer: time wait minutes
watch: time
mantelpiece-clock = Mantel clock: time home
nine-oclock = Wall clock: time hours opening nine
umbrella: rain shelter
closed-umbrella = Folded umbrella: rain
glasses: look read
sunglasses: summer sun holiday
toolbox: repair fix workshop
wrench: repair fix workshop car spanner
hammer-and-wrench = Tools: repair fix settings
hammer: repair build tool
screwdriver: repair assemble tool
gear = Settings: machine work process
battery: power charge
electric-plug = Plug: power charge electric
low-battery: power empty phone
puzzle-piece: fit solve solution
teddy-bear: toy child comfort
link = Chain link: website address share connection
broken-chain = Broken chain: broken link gap disconnected handoff failure
safety-vest = Safety vest: work staff site
rescue-workers-helmet = Helmet: safety site work

# Access and health
person-in-manual-wheelchair-facing-right-medium-dark = Guest in wheelchair: access ability disabled accessible customer
person-in-manual-wheelchair = Guest in wheelchair, left: access ability disabled accessible customer
person-with-white-cane = Guest with white cane: access ability blind
person-deaf-medium-light = Deaf guest: access ability hearing sign customer
guide-dog: access ability blind dog
service-dog = Assistance dog: access ability service
adhesive-bandage = Plaster: help hurt first aid
stethoscope: doctor health
pill: medicine health pharmacy
syringe: health vaccine injection
thermometer: health fever temperature
tooth: dentist health
medical-symbol = Medicine: health doctor pharmacy
ambulance: emergency help
crutch: help walk ability
manual-wheelchair = Wheelchair: access ability chair disabled
white-cane: access ability blind
ear-with-hearing-aid = Hearing aid: access ability deaf
face-with-medical-mask = Face mask: health ill hygiene

# Clothes
t-shirt = Shirt: team colours clothes t-shirt fitting
running-shirt = Team shirt: sport colours
running-shoe = Trainers: shoe sport size sneakers
mans-shoe = Shoe: clothes business
high-heeled-shoe = High heels: shoe clothes evening
hiking-boot = Boot: shoe hike outdoor
coat: cloakroom clothes winter wardrobe fitting
dress: clothes
jeans: clothes trousers
womans-clothes = Blouse: clothes shirt
necktie = Tie: clothes business suit uniform
billed-cap = Cap: hat team fan
womans-hat = Sun hat: clothes summer
scarf: clothes winter fan
one-piece-swimsuit = Swimsuit: pool beach clothes

# Food and drink
hot-beverage = Cup of tea: coffee hot drink cup cafe
teacup-without-handle = Tea bowl: cup drink
teapot: tea hot drink
bubble-tea = Iced drink: cup cold tea
cup-with-straw = Soft drink: cup cold cola
glass-of-milk: drink child
tumbler-glass = Glass: water drink
wine-glass: drink restaurant minibar bar
cocktail-glass = Cocktail: bar drink evening
tropical-drink = Holiday drink: bar cocktail summer
clinking-glasses = Toast: cheers celebrate drink
clinking-beer-mugs = Beers: cheers pub drink
bottle-with-popping-cork = Bottle: champagne celebrate wine drink
fork-and-knife-with-plate = Place setting: restaurant table meal dish plate dinner
shallow-pan-of-food = Dish: meal restaurant pan
steaming-bowl = Soup: bowl meal restaurant hot
cooking: pan kitchen dish breakfast egg
pancakes: breakfast food
fish: dish meal
bread: bakery food
croissant: bakery breakfast food
hamburger = Burger: food snack
french-fries = Chips: fries food snack
pizza: food party
sandwich: lunch food
spaghetti = Pasta: meal dish
curry-rice = Curry: meal rice dish
cheese-wedge = Cheese: food
green-salad = Salad: meal dish vegan vegetarian
birthday-cake: celebrate party cake anniversary
shortcake = Cake slice: dessert cafe
cupcake: dessert sweet
doughnut: dessert sweet snack
cookie = Biscuit: cookie sweet snack welcome
chocolate-bar = Chocolate: sweet pillow gift
candy = Sweet: candy treat child
ice-cream: dessert sweet summer
popcorn: cinema snack
peanuts: nut allergy allergen
red-apple = Apple: fruit food
strawberry: fruit food
takeout-box = Takeaway: delivery food
salt: table restaurant

# Travel
automobile = Car: drive vehicle auto test dealer
sport-utility-vehicle = Family car: drive vehicle suv
oncoming-automobile = Car, front: drive forecourt
taxi: cab ride drive
bus: coach public transport shuttle
minibus = Shuttle: bus van
delivery-truck = Delivery van: truck parcel drive courier shipping
articulated-lorry = Lorry: truck removal logistics
bicycle = Bike: cycle ride bicycle
kick-scooter = Scooter: ride
train: travel station rail
high-speed-train = Express train: travel station rail
metro: underground train subway
tram: rail travel
airplane = Aeroplane: flight travel abroad airport plane boarding
airplane-departure = Take-off: flight departure airport
airplane-arrival = Landing: flight arrival airport
passenger-ship = Cruise ship: cruise sea travel
ship: ferry cruise sea
sailboat = Sailing boat: sea leisure
ring-buoy = Lifebuoy: help rescue support pool
motorway: road drive
wheel: tyre car
ticket-gate = Turnstile: gate entrance entry access ticket barrier

# Channels
mobile-phone: smartphone app text cell telephone
app-on-phone = App: mobile phone smartphone screen online
telephone: call desk phone landline
telephone-receiver = Phone receiver: call ring answer hotline helpline
mobile-phone-with-arrow = Phone call: call ring app
mobile-phone-off = Phone off: switched silent no
vibration-mode = Phone on vibrate: silent mobile ring
laptop: computer website screen online
desktop-computer = Computer: screen website desk monitor
tablet = Tablet: screen touch ipad device
website = Website: web page browser online screen internet shop
keyboard: computer type
computer-mouse = Mouse: computer click
printer: paper print
camera: photo picture
selfie: photo picture phone social media instagram influencer
movie-camera = Film camera: film video advert
envelope = Mail: letter post email invitation
e-mail = E-mail: email message mail newsletter
envelope-with-arrow = Sent mail: email letter message send
love-letter = Thank-you note: thank you card letter
closed-mailbox-with-raised-flag = Letter box: mail post
open-mailbox-with-raised-flag = Mail has come: letter box post inbox
postbox = Post box: mail letter post
speech-balloon = Speech: bubble message chat talk conversation
left-speech-bubble = Reply bubble: message chat talk
thought-balloon = Thought: bubble think idea
chat = Chat: messages messaging whatsapp conversation live chatbot social media
robot = Chatbot: robot automatic bot ai machine
speaking-head = Talking: voice say word of mouth
megaphone: advert campaign announce advertising word of mouth promotion
loudspeaker = Announcement: advert voice
bell: notification reminder ring
bell-with-slash = Muted bell: notification silent off
radio: advert voice local
studio-microphone = Studio microphone: voice podcast event
microphone: voice event stage speech
headphone = Headset: call support listen headphones telephone agent
film-frames = Film: video advert
clapper-board = Film take: video advert
play-button = Play: video film
globe-with-meridians = Web: website internet world online
antenna-bars = Signal: coverage mobile network reception
satellite-antenna = Antenna: coverage network
wireless = Wi-Fi: wifi network coverage signal wlan internet
inbox-tray = Inbox: mail receive download
outbox-tray = Outbox: mail send upload
bar-chart = Chart: numbers report
chart-increasing = Rising chart: numbers growth saving
chart-decreasing = Falling chart: numbers cost down
abacus: sums count numbers

# Senses
eye: see look sight watch
eyes: look see watch attention notice
ear: hear sound listen
nose: smell scent odour aroma perfume fragrance
tongue: taste
hand-with-fingers-splayed = Touch: hand feel
wind-chime = Wind chime: sound ring
musical-note = Music: sound song
musical-notes = Melody: sound song music
speaker-high-volume = Loud: sound noise volume
speaker-low-volume = Soft sound: quiet volume
muted-speaker = Quiet: silent sound calm mute
shushing-face = Hush: quiet silence whisper
face-savoring-food = Delicious: taste food yummy
smiling-face-with-sunglasses = Cool: sun relaxed style
cold-face = Freezing: cold temperature
hot-face = Hot: heat temperature sweat
dim-button = Dim light: brightness mood dark
bright-button = Bright light: brightness glare

# Weather and nature
sun: weather warm light day sunny
sunrise-over-mountains = Sunrise: morning weather
sun-behind-cloud = Sun and cloud: weather
sun-behind-rain-cloud = Sun and rain: weather shower
cloud: weather grey
cloud-with-rain = Rain: weather wet
cloud-with-lightning-and-rain = Storm: thunder weather lightning
cloud-with-snow = Snow: weather cold
snowflake: winter cold weather
umbrella-with-rain-drops = Umbrella in rain: weather wet
umbrella-on-ground = Parasol: beach sun umbrella shade
rainbow: weather hope
leaf-fluttering-in-wind = Wind: weather leaf breeze
crescent-moon = Moon: night evening
night-with-stars = Night: evening city stars
sunset: evening weather
deciduous-tree = Tree: park nature forest wood
evergreen-tree = Fir tree: park nature
palm-tree = Palm: holiday beach
christmas-tree: holiday winter season
sunflower: flower
tulip: flower spring
rose: flower love
wilted-flower = Wilted flower: neglected sad forgotten
bouquet = Flowers: bouquet gift thank you
seedling: grow growth plant green sustainable
herb: leaf green scent
four-leaf-clover = Clover: luck
maple-leaf: autumn leaf
droplet = Drop: water
water-wave = Wave of the sea: sea water beach
fire: hot warm

# Feelings
slightly-smiling-face = Content: satisfied smile face ok pleased
smiling-face-with-smiling-eyes = Happy: smile face joy pleased satisfied delighted
grinning-face-with-big-eyes = Joyful: happy laugh face glad
beaming-face-with-smiling-eyes = Delighted: happy beaming face thrilled
smiling-face-with-heart-eyes = In love: love heart face enthusiastic
smiling-face-with-hearts = Cared for: love hearts face loved valued
star-struck = Amazed: stars wow face impressed excited awe
partying-face = Celebrating: party face birthday excited
hugging-face = Welcomed: hug face warm belonging welcoming
relieved-face = Relieved: relief calm face relaxed reassured safe
face-with-tears-of-joy = Amused: laugh fun face funny
winking-face = Playful: wink joke face
thinking-face = Thoughtful: think wonder face consider doubt
face-with-raised-eyebrow = Sceptical: doubt distrust face suspicious
confused-face = Confused: unsure lost face puzzled
neutral-face = Indifferent: neutral face so-so meh
expressionless-face = Unmoved: blank face no expression
yawning-face = Tired: bored sleepy face yawn
face-with-rolling-eyes = Annoyed: irritated face eyes
grimacing-face = Awkward: embarrassed face uneasy
flushed-face = Embarrassed: ashamed face shy
hushed-face = Surprised: astonished face oh
astonished-face = Astonished: shock surprise face wow
worried-face = Worried: anxious concern face uneasy
anxious-face-with-sweat = Anxious: stress nervous fear face
fearful-face = Afraid: fear scared face frightened
disappointed-face = Disappointed: let down sad face
pensive-face = Sad: down thoughtful face neglected
crying-face = Hurt: cry tear sad face
loudly-crying-face = In tears: cry sad face
face-holding-back-tears = Moved: touched tears face grateful
face-with-steam-from-nose = Frustrated: steam angry face impatient cross annoyed
angry-face = Angry: mad face cross complaint
face-with-symbols-on-mouth = Furious: rage swear face complaint
nauseated-face = Disgusted: sick ill face
exploding-head = Overwhelmed: mind blown face too much stress
red-heart = Heart: love care
sparkling-heart: love delight
broken-heart: sad lost betrayed
mending-heart: repair sorry recover
beating-heart: love excited
star: favourite rating review
rating = Five stars: rating review stars score feedback
glowing-star = Bright star: rating excellent
sparkles: magic clean delight
red-question-mark = Question: ask unknown faq
red-exclamation-mark = Important: attention alert
exclamation-question-mark = Surprise: what
check-mark-button = Done: yes tick right
cross-mark = No: wrong cancel
hundred-points = Full marks: perfect score
high-voltage = Lightning: fast power energy electric ev charging
anger-symbol = Anger: cross upset complaint
sweat-droplets = Stress: effort hurry
zzz = Boredom: sleep wait tired
dizzy = Confusion: lost dizzy
collision = Clash: bang problem conflict
bomb = Trouble: problem
hole = Pitfall: gap problem
bullseye = Target: aim goal strategy
magic-wand: delight surprise
crown: best special vip upgrade
gem-stone = Gem: precious premium value luxury
ring: promise wedding

# Celebration and play
party-popper = Party: celebrate surprise launch
confetti-ball = Confetti: celebrate party
balloon: party celebrate child
fireworks: celebrate event night
ribbon: gift bow
trophy: win award
sports-medal = Medal: win award
1st-place-medal = First place: win award
rosette: award quality
soccer-ball = Football: sport game
american-football: sport game
basketball: sport game
goal-net = Goal: sport game
skis: winter sport
video-game: play leisure
artist-palette = Palette: creative colour
performing-arts = Theatre: show event
guitar: music event
musical-keyboard = Piano: music event bar lobby
game-die = Dice: chance play
rocket: launch fast start
`
