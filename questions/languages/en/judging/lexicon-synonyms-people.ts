// English nouns for people and bodies that may stand for one another in any sentence of news. Own list.

/** A group a line, singular. */
export const enPeopleSynonyms = `
ancestor forebear forefather
archer bowman
assailant attacker
automaker carmaker
burglar housebreaker
caretaker janitor
carer caregiver
conscript draftee
cyclist bicyclist
donor benefactor
dustman binman
flatmate roommate
fraudster swindler conman
goalkeeper goalie
grandfather grandad grandpa
grandmother grandma granny
holidaymaker vacationer
inmate prisoner
guerrilla guerilla
landowner landholder
layman layperson
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
shopkeeper storekeeper
sailor seaman mariner seafarer
shareholder stockholder
sovereign monarch
undertaker mortician
volcanologist vulcanologist
workforce staff
workman labourer
`;
