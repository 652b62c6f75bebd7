// English nouns for people and bodies that may stand for one another in any sentence of news. Own list.

/** A group a line, singular. */
export const enPeopleSynonyms = `
ancestor forebear forefather
apprentice trainee
archer bowman
assailant attacker
automaker carmaker
bartender barman
burglar housebreaker
caretaker janitor
carer caregiver
chemist pharmacist
conscript draftee
cyclist bicyclist
donor benefactor
dustman binman
flatmate roommate
fraudster swindler conman
goalkeeper goalie keeper
grandfather grandad grandpa
grandmother grandma granny
holidaymaker vacationer tourist
inmate prisoner
guerrilla guerilla
insurgent rebel
juror juryman jurywoman
landowner landholder
layman layperson
legislature parliament
mailman postman
mediator intermediary
moviegoer filmgoer cinemagoer
moviemaker filmmaker
motorcyclist motorbiker
newsreader newscaster
parliamentarian lawmaker
passer-by bystander
pontiff pope
proprietor owner
retailer shopkeeper storekeeper
sailor seaman mariner seafarer
shareholder stockholder
sovereign monarch
teenager youth
undertaker mortician
veterinarian vet
volcanologist vulcanologist
workforce staff
workman labourer
youngster youth
`;
