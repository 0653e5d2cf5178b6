import { cardIn, type Message } from '@cosell/teams-channel';
import { textOf } from '@cosell/teams-channel/testing';

const receipt = /^(✓ )?Your (referral is|\d+ referrals are) in Partner Center$/m;
const onItsWay = /^(Sending your referral|Waiting for Partner Center)$/m;

/** Whether a card says that the referral stands. */
export const isReceipt = (text: string): boolean => receipt.test(text);

/** Whether a card says that the bot has taken the referral, and will bring it to its end. */
export const isAcknowledgement = (text: string): boolean => isReceipt(text) || onItsWay.test(text);

/** Whether the card of a message is a receipt. */
export const showsReceipt = ({ attachments }: Message): boolean => {
  const card = cardIn(attachments[0]);
  return card !== undefined && isReceipt(textOf(card));
};
