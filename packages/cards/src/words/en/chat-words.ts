/** What the bot says where it has no better card: refusals, and why something did not work. */
export const chatWords = {
  'fault.full': 'The place where I keep referrals is full.',
  'fault.read-only': 'The place where I keep referrals cannot be written to.',
  'fault.away': 'The place where I keep referrals cannot be reached.',
  'fault.unknown': 'Something went wrong on our side.',
  'fault.form':
    'What you typed here is not kept yet, and nothing was sent. It still stands below: press again in a moment.',
  'fault.unchanged': 'Nothing was kept or sent, and this card stays as it is: press again in a moment.',
  'fault.submit': 'Nothing has been sent, and your draft is still there: press again in a moment.',
  'fault.submit.away':
    'Nothing has been sent yet, and nothing you entered is lost: press again in a moment. It is never sent twice.',
  'fault.new': 'A new referral cannot be begun now. Please try again in a moment.',
  'fault.other': 'Nothing you entered before is lost. Please try again in a moment.',
  'fault.stays': 'If this stays, tell whoever runs this bot.',
  'notice.unknown-text': 'I do not know what to do with that message.',
  'notice.too-long': 'That message is too long for me: I read at most {max} characters.',
  'notice.unknown-verb': 'I do not know this button. The card may be from another version of me.',
  'notice.bad-data': 'This card does not say what it belongs to. Please open it afresh.',
  'notice.no-draft': 'This form is not there any more, or it is not yours. Type {newCommand} to begin another.',
  'notice.no-submission': 'This referral was not sent by you, or it is not there any more.',
  'notice.draft-discarded': 'You have discarded this draft. Nothing of it is lost yet: open it to go on.',
  'notice.discarded': 'Discarded: {name}. If that was a mistake, open it again.',
  'notice.nothing-to-cancel': 'There is no form open that could be cancelled.',
  'notice.show-needs-id':
    'Tell me which referral: {showCommand} and its id, such as {showCommand} 4111fffc-f9ee-4d53-bba6-569135228642. Type {listCommand} to see them.',
  'notice.no-referral': 'There is no referral {id}, or you may not see it. Type {listCommand} to see those you may.',

  'place.sent': 'My answer is in our private chat, for you alone.',
  'place.unreachable':
    'I cannot write to you in private yet. Open a private chat with me in Teams, then ask me again: my answer is for you alone.',
  'place.stranger': 'I work only for people of the organisation that this conversation belongs to.',
  'place.no-roster':
    'I cannot see here who belongs to your organisation. Use this in our private chat, or add me to this conversation.',
  'place.not-here': 'This belongs in our private chat. Type {draftsCommand} there to go on with what you have begun.',

  'language.title': 'In which language shall I speak with you?',
  'language.automatic': 'As in Teams',
  'language.chosen': '✓ {name}',
  'language.unknown': 'I do not speak “{name}”. Choose one of the languages below.',
  'language.set': 'I speak English with you from now on. Type {languageCommand} to change that.',
  'language.set.automatic': 'I speak the language of your Teams from now on, where I know it.',

  'search.empty': 'There are no referrals yet.',
  'search.none': 'None of your newest {max} referrals has “{text}” in its name or customer.',
  'search.sign-in':
    'You are not signed in to Partner Center. Open the chat with me, type {signInCommand}, then search again.',
  'search.bad-data': 'This search does not say what it looks for. Please try again.',

  'sign-in.ask': 'Please sign in, so that I can work in Partner Center under your name.',
  'sign-in.button': 'Sign in',
  'sign-in.first': 'You are not signed in to Partner Center. Sign in, then ask me again.',
  'sign-in.then-shown': 'You are not signed in to Partner Center. Sign in, and I show it in our private chat.',
  'sign-in.then-sent': 'I have asked you to sign in, in our private chat. After that the referral goes on by itself.',
  'sign-in.done':
    '{count, plural, =0 {You are signed in.} one {You are signed in. Your referral that waited for it goes on.} other {You are signed in. Your # referrals that waited for it go on.}}',
  'sign-in.already': 'You are signed in.',
  'sign-in.failed': 'That sign-in did not work, or it was closed. Type {signInCommand} to try again.',
  'sign-in.away': 'I cannot ask you to sign in at the moment. Please type {signInCommand} in a minute.',
  'sign-in.not-here': 'You need not sign in here: the administrator of this bot has set up one account for all.',
  'sign-out.done': 'You are signed out. What waits to be sent is kept, and waits until you sign in again.',

  'problem.refused':
    'Partner Center refused this referral without saying which field is at fault. Check it and send it again.',
  'problem.forbidden':
    'Partner Center does not let you do this. You need the role Referrals admin: ask the administrator of your Partner Center account for it.',
  'problem.unauthorized':
    'Partner Center does not accept the sign-in any more. Ask your administrator to renew it, then try again.',
  'problem.sign-in': 'Sign in to go on: Partner Center wants to know that it is you. After that it goes on by itself.',
  'problem.unclear':
    'An answer from Partner Center was lost, and more than one referral looks like this one. Look at your list; try again when only one is left.',
  'problem.failing':
    'Partner Center fails at this referral again and again without saying why. It is not there. Check it and send it again; if it stays, tell your administrator.',
  'problem.unexpected':
    'Partner Center gave an answer that I cannot work with. Try again; if it stays, tell your administrator.',
  'problem.throttled': 'Partner Center is getting too many requests. Please try again in a minute.',
  'problem.unavailable': 'Partner Center is not answering at the moment. Please try again in a minute.',
} as const;
