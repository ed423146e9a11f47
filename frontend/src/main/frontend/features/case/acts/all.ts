import type { Act } from './act';
import { checkBooking, confirmBooking, declineBooking, handOut } from './booking';
import { findCause } from './cause';
import { confirm } from './confirming';
import { answer, close, reopen, reply, takeHigher } from './ending';
import { giveBack, nameAnswerable } from './forwarding';
import { assign, contact, dispatch, inform, investigate, promise } from './handling';
import { concern, decideObjection, object, triage } from './judging';
import { legalReview } from './law';
import { pause, resume } from './pausing';
import { accept, offer, refuse, signOff } from './solving';
import { allowStop, makeSafe } from './safe';
import { referralTaken } from './referral';
import { contactDeveloper } from './warranty';
import { arrive, finish, rework, takeOrder, verify } from './works';

/** Every act, in the order of a case's course; the first that is open is offered first. */
export const acts: readonly Act[] = [
  resume,
  decideObjection,
  confirm,
  triage,
  nameAnswerable,
  checkBooking,
  confirmBooking,
  dispatch,
  handOut,
  assign,
  takeOrder,
  arrive,
  investigate,
  findCause,
  legalReview,
  offer,
  accept,
  makeSafe,
  finish,
  verify,
  signOff,
  reply,
  giveBack,
  answer,
  contact,
  contactDeveloper,
  referralTaken,
  promise,
  inform,
  concern,
  pause,
  allowStop,
  close,
  declineBooking,
  object,
  refuse,
  rework,
  takeHigher,
  reopen,
];
