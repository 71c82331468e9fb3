import type { App, BlockAction, Context, SlashCommand, ViewSubmitAction, webApi } from '@slack/bolt';
import type { Card } from '../../chat/card.ts';
import { card, paragraph } from '../../chat/card.ts';
import type { Interaction } from '../../chat/interaction.ts';
import type { Reply } from '../../chat/reply.ts';
import type { PlatformParts } from '../platform.ts';
import type { Background } from './background.ts';
import { within } from './background.ts';
import { limits } from './limits.ts';
import { createOnce } from './once.ts';
import type { Origin } from './origin.ts';
import { unpackMetadata } from './origin.ts';
import { receiveCommand, receiveMention, receiveMessage, receiveOpen, receivePress, receiveSubmit } from './receive.ts';
import { renderMessages, renderViewBlocks } from './render-card.ts';
import { renderCardView } from './render-form.ts';
import type { Question } from './respond.ts';
import { carryOut } from './respond.ts';
import { answerSubmit, lateView, workingView } from './respond-submit.ts';
import { tell } from './tell.ts';
import { words } from './texts.ts';

/** How long the work may take before the person is told to wait: a second is left for the way to Slack. */
const patience = limits.acknowledgeWithin - 1000;

type Client = webApi.WebClient;
type Listening = {
  readonly parts: PlatformParts;
  readonly background: Background;
  /** Takes back what a workspace gave us, when it removes Lagbot. */
  readonly leave: (context: Context) => Promise<void>;
};
