export const id="shared-core-plan-plan";export const ids=["shared-core-plan-plan"];export const modules={58967:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>planSchema,w:()=>planSchemas});const planSchema="chaos-gate/plan/v2";const planSchemas=["chaos-gate/plan/v1",planSchema]}),
94953:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Om:()=>plannedRules,_x:()=>pairName,vf:()=>candidateName})
;var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog");var _targets_preview_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(68043)
;const pairName=({fault:fault,on:on})=>`${fault} on ${on}`;const candidateName=({fault:fault,target:target})=>pairName({fault:fault.kind,on:target.name});function plannedRules(rules,targets){
const byName=new Map([_targets_preview_js__WEBPACK_IMPORTED_MODULE_1__.s,...targets].map(target=>[target.name,target]));const distinct=[...new Map(rules.map(rule=>[`${place(rule)} ${content(rule)}`,{
rule:rule,where:place(rule)}])).values()];const rulesAt=new Map;for(const{where:where}of distinct)rulesAt.set(where,(rulesAt.get(where)??0)+1)
;return distinct.map(({rule:rule,where:where})=>planned(rule,byName,rulesAt.get(where)===1?where:`${where} ${content(rule)}`))}function planned(rule,byName,name){const fault=(0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(rule.fault);if(fault===undefined)throw new RangeError(`there is no fault ${rule.fault}`);const targets=rule.on.map(on=>{const target=byName.get(on)
;if(target===undefined)throw new RangeError(`there is no target ${on}`);return target});return{name:name,weight:rule.weight*targets.length,rule:rule,fault:fault,targets:targets}}
const place=({fault:fault,on:on})=>`${fault} on ${on.toSorted().join(", ")}`;const content=({params:params,lasts:lasts})=>JSON.stringify([Object.entries(params).sort(([a],[b])=>a<b?-1:1),lasts])}),
26148:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>ordered,W:()=>hasFailed})
;var _candidate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(94953);function ordered(cells,coverage,dice){const lastOf=new Map(coverage.map(cell=>[(0,
_candidate_js__WEBPACK_IMPORTED_MODULE_0__._x)(cell),cell.last]));const knownTargets=new Set(coverage.map(({on:on})=>on));const all=cells.map(candidate=>{const name=(0,
_candidate_js__WEBPACK_IMPORTED_MODULE_0__.vf)(candidate);const last=lastOf.get(name)??null;const isNew=coverage.length>0&&!knownTargets.has(candidate.target.name);return{candidate:candidate,
last:last,isNew:isNew,rank:rankOf(last,isNew),unit:dice.unit(name)}});const turns=new Map;const counts=new Map;for(const one of all.toSorted((x,y)=>x.unit-y.unit)){
const key=`${one.rank} ${one.candidate.target.name}`;turns.set(one,counts.get(key)??0);counts.set(key,(counts.get(key)??0)+1)}
return all.toSorted((a,b)=>a.rank-b.rank||byAge(a.last,b.last,a.rank)||(turns.get(a)??0)-(turns.get(b)??0)||a.unit-b.unit)}const passed=3
;const hasFailed=last=>last?.outcome==="failed"||last?.outcome==="flaky";function rankOf(last,isNew){if(hasFailed(last))return 0;if(isNew)return 1;return last?.outcome==="passed"?passed:2}
const byAge=(a,b,rank)=>rank!==passed||a===null||b===null||a.startedAt===b.startedAt?0:a.startedAt<b.startedAt?-1:1}),
24306:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{w:()=>severest})
;var _faults_params_standard_domain_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(59829);var _quantity_domain_ends_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(59315)
;function severest({rule:rule,fault:fault,target:target}){const params=Object.entries(fault.params).flatMap(([name,param])=>{
const domain=rule.params[name]??(param.withinResponse||param.optional?undefined:(0,_faults_params_standard_domain_js__WEBPACK_IMPORTED_MODULE_0__.S)(param))
;return domain===undefined?[]:[[name,severeEnd(param,domain)]]});return{rule:{...rule,params:{...rule.params,...Object.fromEntries(params)},lasts:{oneOf:[(0,
_quantity_domain_ends_js__WEBPACK_IMPORTED_MODULE_1__.v)(rule.lasts)]}},fault:fault,target:target}}function severeEnd({weaker:weaker},domain){if(weaker==="neither")return domain;return{
oneOf:[weaker==="low"?(0,_quantity_domain_ends_js__WEBPACK_IMPORTED_MODULE_1__.Q)(domain):(0,_quantity_domain_ends_js__WEBPACK_IMPORTED_MODULE_1__.v)(domain)]}}}),
79794:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>worthCombining,z:()=>memoryOf})
;var _candidate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(94953);var _ordered_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(26148);const memoryOf=baseline=>({
coverage:baseline?.coverage??[],lineage:baseline?.lineage});function worthCombining({coverage:coverage,lineage:lineage}){const failing=new Set(coverage.filter(({last:last})=>last?.merged!==true&&(0,
_ordered_js__WEBPACK_IMPORTED_MODULE_1__.W)(last)).map(_candidate_js__WEBPACK_IMPORTED_MODULE_0__._x))
;const checksOf=new Map(lineage?.carried.map(({target:target,checks:checks})=>[target,new Set(checks)]))
;const inTurn=new Set(lineage?.takeovers.flatMap(({on:on,by:by})=>[`${on} ${by}`,`${by} ${on}`]));const share=(a,b)=>{const[first,second]=[checksOf.get(a),checksOf.get(b)]
;return first===undefined||second===undefined||[...first].some(check=>second.has(check))||inTurn.has(`${a} ${b}`)};return(a,b)=>![a,b].some(one=>failing.has((0,
_candidate_js__WEBPACK_IMPORTED_MODULE_0__.vf)(one)))&&share(a.target.name,b.target.name)}}),"core-plan-plan":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>planOf});var plan=__webpack_require__(58967);var dice=__webpack_require__(31317);var draw=__webpack_require__(49036)
;var plan_candidate=__webpack_require__(94953);var same_end=__webpack_require__(54103);var catalog=__webpack_require__("core-targets-catalog");var targets_named=__webpack_require__(25718)
;function contradict(a,b,preview){if(a.target.name===b.target.name||hidesAll(a)||hidesAll(b))return true;return leadsTo(a.target,b.target,preview)||leadsTo(b.target,a.target,preview)}
const hidesAll=({fault:fault,target:target})=>fault.masks===true&&(0,catalog.I)(target).leadsToPreview(target);function leadsTo(target,victim,preview){const[kind,victimKind]=[(0,catalog.I)(target),(0,
catalog.I)(victim)];const named=kind.leadsToNamed(target);if(named!==null&&(0,targets_named.e)(victim,named))return true
;const shared=kind.identities(target).some(name=>victimKind.identities(victim).includes(name));if(shared||!victimKind.isServer(victim))return shared
;const[end,listener]=[kind.leadsTo(target,preview),victimKind.listensOn(victim)];return end!==null&&listener!==null&&(0,same_end._)(end,listener)}var hash_of=__webpack_require__(70010)
;var noise=__webpack_require__(73390);function matching(choosers,wanted){const takenBy=new Map;const place=(chooser,tried)=>(choosers[chooser]??[]).some(one=>{
if(!wanted.has(one)||tried.has(one))return false;tried.add(one);const holder=takenBy.get(one);if(holder!==undefined&&!place(holder,tried))return false;takenBy.set(one,chooser);return true})
;for(const chooser of choosers.keys()){if(takenBy.size===wanted.size)break;place(chooser,new Set)}return takenBy.size}class Deck{#hands;#noise;#uncovered;#undealt;#handsWith=new Map
;constructor(rules,dice){this.#noise=(0,noise.f)(dice);this.#hands=rules.map(of=>{const nameHash=(0,hash_of.q)(of.name);const targetNames=of.targets.map(({name:name})=>name)
;const left=this.#ordered(of,nameHash,0);return{of:of,targetNames:targetNames,nameHash:nameHash,dealt:0,due:this.#firstDue(of,nameHash),round:0,left:left,uncovered:new Set(targetNames).size}})
;this.#undealt=this.#hands.length;this.#uncovered=new Set(this.#hands.flatMap(({targetNames:targetNames})=>targetNames))
;for(const hand of this.#hands)for(const name of new Set(hand.targetNames))this.#handsWith.set(name,[...this.#handsWith.get(name)??[],hand]);this.#hands.sort((a,b)=>isBefore(a,b)?-1:1)}
deal(isAllowed){for(const hand of this.#hands){const target=this.#chosen(hand,one=>isAllowed(candidateOf(hand,one)));if(target!==null)return this.#take(hand,target)}return null}
#chosen(hand,isAllowed){return this.#best(hand,isAllowed)??this.#nextRound(hand).find(isAllowed)??null}#nextRound({of:of,nameHash:nameHash,left:left,round:round}){
if(left.length===of.targets.length)return[];const leftOver=new Set(left);return this.#ordered(of,nameHash,round+1).filter(target=>!leftOver.has(target))}#best(hand,isAllowed){
if(this.#undealt===0||this.#undealt===1&&hand.dealt===0){const uncovered=hand.uncovered===0?undefined:hand.left.find(target=>this.#uncovered.has(target.name)&&isAllowed(target))
;return uncovered??hand.left.find(isAllowed)??null}const others=this.#hands.filter(other=>other!==hand&&other.dealt===0).map(({targetNames:targetNames})=>targetNames)
;const options=hand.left.filter(isAllowed);const[first=null]=options;if(first===null||options.length===1)return first;const most=matching([...others,hand.targetNames],this.#uncovered)
;let[best,bestCovers]=[first,-1];for(const target of options){const rest=new Set(this.#uncovered);const covers=(rest.delete(target.name)?1:0)+matching(others,rest)
;if(covers>bestCovers)[best,bestCovers]=[target,covers];if(covers>=most)break}return best}#take(hand,target){const moved=new Set([hand])
;if(this.#uncovered.delete(target.name))for(const other of this.#handsWith.get(target.name)??[]){other.uncovered-=1;if(other.uncovered===0)moved.add(other)}const place=hand.left.indexOf(target)
;if(place>=0)hand.left.splice(place,1);if(hand.left.length===0){hand.round+=1;hand.left=this.#ordered(hand.of,hand.nameHash,hand.round)}
hand.due=(hand.dealt+1+this.#noise(hand.nameHash,hand.dealt+1))/hand.of.weight;if(hand.dealt===0)this.#undealt-=1;hand.dealt+=1;this.#reorder(moved);return candidateOf(hand,target)}#reorder(moved){
for(const hand of moved)this.#hands.splice(this.#hands.indexOf(hand),1);for(const hand of moved){let[low,high]=[0,this.#hands.length];while(low<high){const middle=low+high>>>1
;if(isBefore(this.#hands[middle]??hand,hand))low=middle+1;else high=middle}this.#hands.splice(low,0,hand)}}#firstDue({weight:weight},nameHash){return-Math.log(1-this.#noise(nameHash,0))/weight}
#ordered({targets:targets},nameHash,round){const units=new Map(targets.map(target=>[target,this.#noise((0,hash_of.q)(` takes ${target.name}`,nameHash),round)]))
;return targets.toSorted((a,b)=>(units.get(a)??0)-(units.get(b)??0)||(a.name<b.name?-1:1))}}const phaseOf=({dealt:dealt,uncovered:uncovered})=>dealt===0?1:uncovered>0?2:3
;const isBefore=(a,b)=>(phaseOf(a)-phaseOf(b)||a.due-b.due||(a.of.name<b.of.name?-1:1))<0;const candidateOf=({of:{rule:rule,fault:fault}},target)=>({rule:rule,fault:fault,target:target})
;const shareOfZero=.1;function drawFractions(fault,rule,dice){
const drawn=Object.entries(fault.params).filter(([name,{withinResponse:withinResponse}])=>withinResponse&&rule.params[name]===undefined).map(([name,{min:min}])=>[name,readable(min>0?dice.unit(name):aboveZero(dice.unit(name)))])
;return drawn.length===0?null:Object.fromEntries(drawn)}const aboveZero=unit=>Math.max(0,(unit-shareOfZero)/(1-shareOfZero));const readable=fraction=>Math.floor(fraction*1e3)/1e3
;var draw_params=__webpack_require__(45219);function specOf({fault:fault,rule:rule,target:target},id,first,own){const fractions=drawFractions(fault,rule,own);const drawn=(0,
catalog.I)(target).drawsWorker(target);const params=Object.entries((0,draw_params.r)(fault,rule,own)).filter(([name])=>fractions?.[name]===undefined);return{id:id,fault:fault.kind,on:target.name,
params:Object.fromEntries(params),startMs:first===undefined?0:startOf(first.lastsMs,own),lastsMs:(0,draw.$)(rule.lasts,own,"lasts"),seed:own.seed,...drawn&&{worker:{
fraction:Math.floor(own.unit("worker")*1e4)/1e4,...drawn!==true&&drawn}},...fractions!==null&&{fractions:fractions}}}const startOf=(firstLastsMs,own)=>100*(0,draw.$)({min:0,
max:Math.floor(firstLastsMs/200),log:false,whole:true},own,"start");function cellsOf({faults:faults,targets:targets}){const all=(0,
plan_candidate.Om)(faults,targets).flatMap(({rule:rule,fault:fault,targets:targets})=>targets.map(target=>({rule:rule,fault:fault,target:target})));const byName=new Map;for(const one of all){
const name=(0,plan_candidate.vf)(one);if(!byName.has(name))byName.set(name,one)}return[...byName.values()]}var ordered=__webpack_require__(26148);var severest=__webpack_require__(24306)
;var worth_combining=__webpack_require__(79794);function takeoverPairs(cells,memory,preview,dice){const isWorth=(0,worth_combining.d)(memory)
;const pairs=(memory.lineage?.takeovers??[]).flatMap(({fault:fault,on:on,by:by,last:last})=>{const first=cells.find(one=>one.fault.kind===fault&&one.target.name===on)
;if(first===undefined||hasPassed(last))return[]
;const[second]=cells.filter(one=>one.target.name===by&&isWorth(first,one)&&!contradict(first,one,preview)).toSorted((a,b)=>rankOf(a,fault)-rankOf(b,fault)||dice.unit((0,
plan_candidate.vf)(a))-dice.unit((0,plan_candidate.vf)(b)));return second===undefined?[]:[[first,second]]})
;return[...new Map(pairs.toReversed().map(pair=>[pair.map(({target:target})=>target.name).sort().join(" "),pair])).values()].toReversed()}const hasPassed=last=>last?.outcome==="passed"
;const rankOf=({fault:fault},kind)=>fault.kind===kind?0:1;const values=(0,dice.a)("map");function mapPlan(config,seed,memory,drawn){const own=cellsOf(config);const cells=(0,
ordered.S)(own,memory.coverage,(0,dice.a)(seed).under("map"));const failing=cells.filter(({last:last})=>(0,ordered.W)(last)).length;const singles=cells.map(({candidate:candidate})=>[candidate])
;const pairs=config.plan.faults.max<2?[]:takeoverPairs(own,memory,config.preview,values);const all=[...singles.slice(0,failing),...pairs,...singles.slice(failing)]
;const scenarios=all.map((together,index)=>scenarioOf(together,`s${index+1}`));const idOf=new Map(all.flatMap((together,index)=>together.length>1?[]:together.map(one=>[one,`s${index+1}`])));return{
schema:plan.F,name:config.name,seed:seed,scenarios:[...scenarios,...drawn.map((scenario,index)=>renumbered(scenario,scenarios.length+index+1))],map:{coverage:digestOf(memory),
cells:cells.map(({candidate:candidate,last:last,isNew:isNew})=>({fault:candidate.fault.kind,on:candidate.target.name,scenario:idOf.get(candidate)??null,last:last,...isNew&&{isNew:true}}))}}}
const scenarioOf=(together,id)=>({id:id,faults:together.map((one,index)=>specOf((0,severest.w)(one),`${id}.f${index+1}`,undefined,values.under((0,plan_candidate.vf)(one))))})
;function digestOf({coverage:coverage,lineage:lineage}){const cells=coverage.map(cell=>`${(0,plan_candidate._x)(cell)} ${cell.last?.startedAt} ${cell.last?.outcome}`)
;const lines=[...cells,...lineage===undefined?[]:linesOf(lineage)];return lines.length===0?"":(0,hash_of.q)(lines.join("\n")).toString(36)}
const linesOf=({carried:carried,takeovers:takeovers})=>[...carried.map(({target:target,checks:checks})=>JSON.stringify([target,...checks])),...takeovers.map(({fault:fault,on:on,by:by,last:last})=>JSON.stringify([fault,on,by,last?.startedAt??"",last?.outcome??""]))]
;const renumbered=({faults:faults,...scenario},number)=>({...scenario,id:`s${number}`,faults:faults.map((spec,index)=>({...spec,id:`s${number}.f${index+1}`}))});var pick=__webpack_require__(20139)
;function monkeyPlan(config,rules,seed){const all=(0,dice.a)(seed);const members=(0,
plan_candidate.Om)(config.faults,config.targets).flatMap(({rule:rule,fault:fault,targets:targets})=>targets.map(target=>({rule:rule,fault:fault,target:target,name:(0,plan_candidate.vf)({fault:fault,
target:target}),weight:rule.weight})));const rounds=Array.from({length:Math.max(1,rules.rounds)},(_,index)=>{const own=all.under(`round ${index+1}`);return{index:index,own:own,
chance:own.unit("terminate")}});const least=Math.min(...rounds.map(({chance:chance})=>chance))
;const struck=rounds.filter(({chance:chance})=>chance<rules.probability||least>=rules.probability&&chance===least);const scenarios=struck.map(({index:index,own:own},nth)=>{const id=`s${nth+1}`
;const member=(0,pick.U)(members,own.under("member"));return{id:id,atMs:100*Math.floor((index+own.unit("moment"))*rules.everyMs/100),faults:[specOf(member,`${id}.f1`,undefined,own.under(member.name))]
}});return{schema:plan.F,name:config.name,seed:seed,scenarios:scenarios}}function planOf(config,seed,memory={coverage:[]}){
if(config.plan.monkey!==undefined)return monkeyPlan(config,config.plan.monkey,seed);return withFixed(config,drawnPlan(config,seed,memory))}function drawnPlan(config,seed,memory){
const drawn=joins=>config.faults.length===0?[]:drawnScenarios(config,seed,joins);if(config.plan.map===true&&config.faults.length>0)return mapPlan(config,seed,memory,drawn((0,
worth_combining.d)(memory)));return{schema:plan.F,name:config.name,seed:seed,scenarios:drawn(()=>true)}}function withFixed({fixed:fixed=[]},plan){const scenarios=fixed.map((spec,index)=>{
const id=`x${index+1}`;return{id:id,faults:[{...spec,id:`${id}.f1`,startMs:0,seed:plan.seed}]}});return scenarios.length===0?plan:{...plan,scenarios:[...scenarios,...plan.scenarios]}}
function drawnScenarios(config,seed,isWorth){const all=(0,dice.a)(seed);const deck=new Deck((0,plan_candidate.Om)(config.faults,config.targets),all.under("deal"));const uses=new Map
;const dieOf=candidate=>{const name=(0,plan_candidate.vf)(candidate);const nth=(uses.get(name)??0)+1;uses.set(name,nth);return all.under(`${nth}/${name}`)};return Array.from({
length:config.plan.scenarios},(_,index)=>{const id=`s${index+1}`;const count=(0,draw.$)({...config.plan.faults,log:false,whole:true},all.under(id),"faults");const faults=[]
;const joins=(a,b)=>isWorth(a,b)&&!contradict(a,b,config.preview);for(const candidate of dealt(deck,count,joins))faults.push(specOf(candidate,`${id}.f${faults.length+1}`,faults[0],dieOf(candidate)))
;return{id:id,faults:faults}})}function dealt(deck,count,joins){const together=[];while(together.length<count){const next=deck.deal(candidate=>together.every(other=>joins(other,candidate)))
;if(next===null)break;together.push(next)}return together}})};
