/**
 * The stamps of the library, chosen for guest experience: category, then one a line: `icon: more search words`.
 * `icon = Name: words` where the icon's own name would not be understood.
 */
export const STAMP_LIST = `
# Places
department-store = Shop: store mall centre retail building
convenience-store = Corner shop: store small retail
bank: branch money building
hotel: stay room night building
house = Home: house living address
house-with-garden = Home with garden: house family
houses = Street of houses: neighbours street homes
office-building = Office: work company building tower
classical-building = Town hall: council government library museum court
hospital: clinic health doctor
post-office: mail parcel counter
factory: plant industry
stadium: sport game match arena
ferris-wheel = Big wheel: park fair ride fun
roller-coaster = Roller coaster: park ride drop fun queue
carousel-horse = Carousel: park ride children fair
playground-slide = Slide: park playground children
circus-tent = Show tent: circus event park
fountain: park square water
national-park = Park: nature outdoor landscape
beach-with-umbrella = Beach: holiday summer sea
station: train platform travel
bus-stop: public transport wait sign
fuel-pump = Fuel station: petrol gas charge car
building-construction = Building site: works construction
cityscape = City: town skyline
bridge-at-night = Bridge: city evening
castle: park landmark
tent: camping outdoor

# Rooms and furniture
door: entrance exit welcome way in
window: view house light
couch-and-lamp = Sofa: couch lamp living room lounge
chair: seat sit wait
seat: place reserved chair
bed: hotel sleep room night
bathtub: bath hotel room
shower: bath hotel room
toilet: restroom bathroom wc
mirror: fitting room look
candle: light table mood scent
red-paper-lantern = Lantern: light walk evening lamp
potted-plant = Plant: pot green office
framed-picture = Picture frame: art wall photo
television = TV: screen film watch advert
basket: shopping carry
shopping-cart = Trolley: cart shopping basket
bellhop-bell = Reception bell: service desk hotel counter
file-cabinet = Filing cabinet: records office
broom: clean cleaning
wastebasket = Bin: waste rubbish trash clean

# Signs
restroom: toilet sign wc bathroom clean
womens-room = Women's room: toilet sign
mens-room = Men's room: toilet sign
baby-symbol = Baby changing: sign child family
wheelchair-symbol = Step-free access: wheelchair sign disabled
p-button = Parking: sign car park
information: sign help desk ask
no-entry: sign closed stop
no-smoking: sign
children-crossing: sign school slow
passport-control = Passport control: sign travel identity
baggage-claim = Baggage claim: sign luggage airport
left-luggage = Left luggage: sign bags
customs: sign travel border
litter-in-bin-sign = Litter sign: rubbish bin waste
potable-water = Drinking water: sign tap
warning: sign danger careful light
stop-sign = Stop: sign road
recycling-symbol = Recycling: bin waste green
atm-sign = Cash machine: atm sign money
placard = Board: sign menu notice
triangular-flag = Flag: point place mark
chequered-flag = Finish flag: done end race
round-pushpin = Map pin: place location here address
pushpin = Pin: note board

# Things
mobile-phone: smartphone app text
telephone: call desk phone
telephone-receiver = Phone receiver: call ring answer
laptop: computer website screen
desktop-computer = Computer: screen website desk
keyboard: computer type
printer: paper print
camera: photo picture
movie-camera = Film camera: film video advert
credit-card = Bank card: pay payment till
receipt: bill total pay paper
money-bag = Cash bag: money coin sealed
dollar-banknote = Banknote: cash money dollar
pound-banknote = Banknote (pound): cash money
euro-banknote = Banknote (euro): cash money
money-with-wings = Money spent: cost price pay
ticket: entry admission booking
admission-tickets = Entry tickets: admission booking event
label: price tag
identification-card = Identity card: badge pass id
name-badge: staff host person
key: door house car hand over
old-key = House key: key door
locked = Lock: secure safe closed
unlocked = Open lock: access
locked-with-key = Safe lock: secure private
shield: safe insurance protect warranty
package = Parcel: box delivery post package
wrapped-gift = Gift: present surprise thank you
shopping-bags = Shopping bags: bag purchase buy
handbag: bag purse
backpack: bag school travel
briefcase: bag work business
luggage = Suitcase: bag travel hotel
clipboard: form list check
page-facing-up = Form: paper document letter sheet
page-with-curl = Letter: paper document page note
scroll = Document: contract deed paper
memo = Note: form write sign pencil
bookmark-tabs = Report: summary document
open-book = Guide: book read manual
books: library read learn
newspaper: press print read advert
notebook: write plan
ledger: book accounts
spiral-calendar = Calendar: date appointment booking
calendar = Date: appointment day booking
card-index = Address cards: contacts list
card-file-box = Card box: records files
file-folder = Folder: file documents
pen: sign write
fountain-pen = Signature pen: sign contract
pencil: write draw
writing-hand = Writing: sign hand form
magnifying-glass-tilted-left = Magnifying glass: search find look
balance-scale = Scales: weigh compare fair cash
straight-ruler = Ruler: measure height size
alarm-clock = Clock: time wait alarm
hourglass-not-done = Hourglass: wait time queue
stopwatch: time quick speed
watch: time
mantelpiece-clock = Mantel clock: time home
world-map = Map: way route directions plan
compass: direction way find
umbrella: rain shelter
closed-umbrella = Folded umbrella: rain
glasses: look read
toolbox: repair fix workshop
wrench: repair fix workshop car
hammer-and-wrench = Tools: repair fix settings
gear = Settings: machine work
battery: power charge
electric-plug = Plug: power charge electric
low-battery: power empty phone
adhesive-bandage = Plaster: help hurt first aid
stethoscope: doctor health
pill: medicine health
crutch: help walk ability
manual-wheelchair = Wheelchair: access ability chair
white-cane: access ability blind
ear-with-hearing-aid = Hearing aid: access ability deaf
t-shirt: shirt team colours clothes
running-shirt = Team shirt: sport colours
running-shoe = Trainers: shoe sport size
coat: cloakroom clothes winter
dress: clothes
billed-cap = Cap: hat team fan
scarf: clothes winter fan
teddy-bear = Teddy bear: toy child comfort
baby-bottle = Baby bottle: child family
puzzle-piece = Puzzle piece: fit solve

# Food and drink
hot-beverage = Cup of tea: coffee hot drink cup
teacup-without-handle = Tea bowl: cup drink
teapot: tea hot drink
cup-with-straw = Soft drink: cup cold
glass-of-milk = Glass of milk: drink child
tumbler-glass = Glass: water drink
wine-glass = Wine glass: drink restaurant
clinking-glasses = Toast: cheers celebrate drink
clinking-beer-mugs = Beers: cheers pub drink
bottle-with-popping-cork = Bottle: celebrate wine drink
fork-and-knife-with-plate = Place setting: restaurant table meal dish plate
shallow-pan-of-food = Dish: meal restaurant pan
cooking: pan kitchen dish
fish: dish meal
bread: bakery food
croissant: bakery breakfast food
hamburger = Burger: food snack
pizza: food party
sandwich: lunch food
spaghetti = Pasta: meal dish
green-salad = Salad: meal dish
birthday-cake: celebrate party cake anniversary
shortcake = Cake slice: dessert cafe
cupcake: dessert sweet
ice-cream: dessert sweet summer
popcorn: cinema snack
peanuts: nut allergy
red-apple = Apple: fruit food
takeout-box = Takeaway: delivery food
salt: table restaurant

# Travel
automobile = Car: drive vehicle auto
sport-utility-vehicle = Family car: drive vehicle suv
oncoming-automobile = Car, front: drive forecourt
taxi: cab ride drive
bus: coach public transport shuttle
minibus = Shuttle: bus van
delivery-truck = Delivery van: truck parcel drive
articulated-lorry = Lorry: truck removal
ambulance: emergency help
bicycle = Bike: cycle ride
kick-scooter = Scooter: ride
train: travel station rail
metro: underground train
tram: rail travel
airplane = Aeroplane: flight travel abroad airport
airplane-departure = Take-off: flight departure airport
ship: cruise ferry sea
sailboat = Sailing boat: sea leisure
horizontal-traffic-light = Traffic light: road wait
vertical-traffic-light = Traffic lights: road wait
motorway: road drive
footprints: walk steps way
wheel = Wheel: tyre car

# Channels
envelope = Mail: letter post email
e-mail = E-mail: message mail
love-letter: thank you note card
closed-mailbox-with-raised-flag = Letter box: mail post
postbox: mail letter post
speech-balloon = Speech bubble: message chat talk
left-speech-bubble = Reply bubble: message chat talk
thought-balloon = Thought bubble: think idea
speaking-head = Talking: voice say
megaphone: advert campaign announce
loudspeaker = Announcement: advert voice
bell: notification reminder ring
radio: advert voice local
studio-microphone = Microphone: voice podcast event
headphone = Headset: call support listen
film-frames = Film: video advert
clapper-board = Film take: video advert
play-button = Play: video film
globe-with-meridians = Web: website internet world
link: website address share
antenna-bars = Signal: coverage mobile network
mobile-phone-with-arrow = Phone call: call ring app
satellite-antenna = Antenna: coverage network
wireless = Wi-Fi: network coverage signal
inbox-tray = Inbox: mail receive
outbox-tray = Outbox: mail send
bar-chart = Chart: numbers report
chart-increasing = Rising chart: numbers growth saving
chart-decreasing = Falling chart: numbers cost down
abacus: sums count numbers

# Hands and people
waving-hand = Wave: hello welcome greet
handshake: agree deal welcome trust
thumbs-up: yes good like
thumbs-down: no bad dislike
clapping-hands = Applause: clap cheer
raising-hands = Cheer: hooray party
folded-hands = Thank you: please hands
ok-hand = Fine: good perfect
heart-hands: love care
open-hands: offer welcome
palm-up-hand = Offer: hand give
busts-in-silhouette = People: group guests crowd
bust-in-silhouette = Person: guest account
people-hugging = Hug: comfort care
baby: child family
person-in-manual-wheelchair = Guest in wheelchair: access ability
person-with-white-cane = Guest with white cane: access ability blind
guide-dog: access ability blind dog
service-dog: access ability dog
dog-face = Dog: pet
cat-face = Cat: pet

# Senses and nature
eye: see look sight
ear: hear sound listen
nose: smell scent
tongue: taste
hand-with-fingers-splayed = Touch: hand feel
musical-note = Music: sound song
musical-notes = Melody: sound song music
speaker-high-volume = Loud: sound noise
muted-speaker = Quiet: silent sound calm
sun: weather warm light day
sun-behind-cloud = Sun and cloud: weather
cloud: weather grey
cloud-with-rain = Rain: weather wet
cloud-with-snow = Snow: weather cold
snowflake: winter cold
umbrella-with-rain-drops = Umbrella in rain: weather wet
rainbow: weather hope
crescent-moon = Moon: night evening
night-with-stars = Night: evening city stars
sunset: evening
deciduous-tree = Tree: park nature
evergreen-tree = Fir tree: park nature
palm-tree = Palm: holiday beach
sunflower: flower
tulip: flower spring
bouquet: flowers gift thank you
herb: leaf green scent
four-leaf-clover = Clover: luck
droplet = Drop: water
fire: hot warm
leaf-fluttering-in-wind = Wind: weather leaf

# Feelings
red-heart = Heart: love care
sparkling-heart = Sparkling heart: love delight
broken-heart: sad lost
mending-heart: repair sorry recover
beating-heart: love excited
star: favourite rating
glowing-star = Bright star: rating excellent
sparkles: magic clean delight
party-popper = Party: celebrate surprise
balloon: party celebrate child
fireworks: celebrate event night
trophy: win award
sports-medal = Medal: win award
1st-place-medal = First place: win award
bullseye = Target: aim goal
hundred-points = Full marks: perfect score
crown: best special vip
gem-stone = Gem: precious premium
rosette: award quality
check-mark-button = Done: yes tick right
cross-mark = No: wrong cancel
red-question-mark = Question: ask unknown
red-exclamation-mark = Important: attention alert
exclamation-question-mark = Surprise: what
high-voltage = Lightning: fast power energy
anger-symbol = Anger: cross upset
sweat-droplets = Stress: effort hurry
zzz = Boredom: sleep wait tired
dizzy = Confusion: lost dizzy
collision = Clash: bang problem
bomb = Trouble: problem
hole = Pitfall: gap problem
ring: promise wedding
soccer-ball = Football: sport game
american-football = American football: sport game
basketball: sport game
goal-net = Goal: sport game
video-game: play leisure
artist-palette = Palette: creative colour
performing-arts = Theatre: show event
guitar: music event
game-die = Dice: chance play
magic-wand = Magic wand: delight surprise
`
