import { activationCurves } from './activation-curves.mjs'
import { attentionMasks } from './attention-masks.mjs'
import { connectWays } from './connect-ways.mjs'
import { encoderDecoder } from './encoder-decoder.mjs'
import { grpoGroup } from './grpo-group.mjs'
import { kvSharing } from './kv-sharing.mjs'
import { mla } from './mla.mjs'
import { moeRouting } from './moe-routing.mjs'
import { mtp } from './mtp.mjs'
import { normPlaces } from './norm-places.mjs'
import { ppoGrpo } from './ppo-grpo.mjs'
import { qFormer } from './q-former.mjs'
import { r1Stages } from './r1-stages.mjs'
import { ropeRotation } from './rope-rotation.mjs'

/** Every figure of the lecture, in the order of its questions. */
export const figures = [
  connectWays,
  qFormer,
  attentionMasks,
  ropeRotation,
  activationCurves,
  normPlaces,
  kvSharing,
  encoderDecoder,
  moeRouting,
  mla,
  mtp,
  r1Stages,
  grpoGroup,
  ppoGrpo,
]
