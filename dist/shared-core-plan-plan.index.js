export const id="shared-core-plan-plan";export const ids=["shared-core-plan-plan"];export const modules={58967:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>planSchema,w:()=>planSchemas});const planSchema="chaos-gate/plan/v2";const planSchemas=["chaos-gate/plan/v1",planSchema]}),
94953:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Om:()=>plannedRules,_x:()=>pairName,vf:()=>candidateName})
;var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog");var _targets_preview_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(68043)
;const pairName=({fault:fault,on:on})=>`${fault} on ${on}`;const candidateName=({fault:fault,target:target})=>pairName({fault:fault.kind,on:target.name});function plannedRules(rules,targets){
const byName=new Map([_targets_preview_js__WEBPACK_IMPORTED_MODULE_1__.s,...targets].map(target=>[target.name,target]))
;const distinct=[...new Map(rules.map(rule=>[`${place(rule)} ${content(rule)}`,rule])).values()];return distinct.map(rule=>{
const isAlone=distinct.every(other=>other===rule||place(other)!==place(rule));return planned(rule,byName,isAlone?place(rule):`${place(rule)} ${content(rule)}`)})}function planned(rule,byName,name){
const fault=(0,_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(rule.fault);if(fault===undefined)throw new RangeError(`there is no fault ${rule.fault}`);const targets=rule.on.map(on=>{
const target=byName.get(on);if(target===undefined)throw new RangeError(`there is no target ${on}`);return target});return{name:name,weight:rule.weight*targets.length,rule:rule,fault:fault,
targets:targets}}const place=({fault:fault,on:on})=>`${fault} on ${on.toSorted().join(", ")}`
;const content=({params:params,lasts:lasts})=>JSON.stringify([Object.entries(params).sort(([a],[b])=>a<b?-1:1),lasts])}),
45219:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>drawParams})
;var _faults_params_given_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80600);var _faults_params_standard_domain_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(59829)
;var _faults_params_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(48936);var _random_draw_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(49036)
;const drawParams=(fault,rule,dice)=>Object.fromEntries([...Object.entries(fault.words??{}).map(([name,param])=>[name,(0,_random_draw_js__WEBPACK_IMPORTED_MODULE_2__.$)(rule.params[name]??(0,
_faults_params_words_js__WEBPACK_IMPORTED_MODULE_3__.TH)(param),dice,name)]),...Object.entries(fault.params).filter(([name,{optional:optional}])=>!optional||rule.params[name]!==undefined).map(([name,param])=>[name,(0,
_random_draw_js__WEBPACK_IMPORTED_MODULE_2__.$)(rule.params[name]??(0,_faults_params_standard_domain_js__WEBPACK_IMPORTED_MODULE_1__.S)(param),dice,name)]),...(0,
_faults_params_given_js__WEBPACK_IMPORTED_MODULE_0__.F)(fault).flatMap(name=>rule.params[name]===undefined?[]:[[name,(0,
_random_draw_js__WEBPACK_IMPORTED_MODULE_2__.$)(rule.params[name],dice,name)]])])}),"core-plan-plan":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>planOf});var plan=__webpack_require__(58967);var dice=__webpack_require__(31317);var draw=__webpack_require__(49036)
;var plan_candidate=__webpack_require__(94953);var same_end=__webpack_require__(54103);var catalog=__webpack_require__("core-targets-catalog");var targets_named=__webpack_require__(25718)
;function contradict(a,b,preview){if(a.target.name===b.target.name||hidesAll(a)||hidesAll(b))return true;return leadsTo(a.target,b.target,preview)||leadsTo(b.target,a.target,preview)}
const hidesAll=({fault:fault,target:target})=>fault.masks===true&&(0,catalog.I)(target).leadsToPreview(target);function leadsTo(target,victim,preview){const[kind,victimKind]=[(0,catalog.I)(target),(0,
catalog.I)(victim)];const named=kind.leadsToNamed(target);if(named!==null&&(0,targets_named.e)(victim,named))return true
;const shared=kind.identities(target).some(name=>victimKind.identities(victim).includes(name));if(shared||!victimKind.isServer(victim))return shared
;const[end,listener]=[kind.leadsTo(target,preview),victimKind.listensOn(victim)];return end!==null&&listener!==null&&(0,same_end._)(end,listener)}var hash_of=__webpack_require__(70010)
;var noise=__webpack_require__(73390);function matching(choosers,wanted){const takenBy=new Map;const place=(chooser,tried)=>(choosers[chooser]??[]).some(one=>{
if(!wanted.has(one)||tried.has(one))return false;tried.add(one);const holder=takenBy.get(one);if(holder!==undefined&&!place(holder,tried))return false;takenBy.set(one,chooser);return true})
;for(const chooser of choosers.keys()){if(takenBy.size===wanted.size)break;place(chooser,new Set)}return takenBy.size}class Deck{#hands;#noise;#uncovered;constructor(rules,dice){this.#noise=(0,
noise.f)(dice);this.#hands=rules.map(of=>({of:of,targetNames:of.targets.map(({name:name})=>name),dealt:0,due:this.#firstDue(of),round:0,left:this.#ordered(of,0)}))
;this.#uncovered=new Set(this.#hands.flatMap(({targetNames:targetNames})=>targetNames))}deal(isAllowed){for(const hand of this.#inOrder()){
const[first,...more]=this.#optionsOf(hand).filter(target=>isAllowed(candidateOf(hand,target)));if(first!==undefined)return this.#take(hand,this.#best(hand,[first,...more]))}return null}#inOrder(){
const phases=new Map(this.#hands.map(hand=>[hand,this.#phase(hand)]));return this.#hands.toSorted((a,b)=>(phases.get(a)??0)-(phases.get(b)??0)||a.due-b.due||(a.of.name<b.of.name?-1:1))}
#phase({dealt:dealt,targetNames:targetNames}){if(dealt===0)return 1;return this.#uncovered.size>0&&targetNames.some(name=>this.#uncovered.has(name))?2:3}#optionsOf({of:of,left:left,round:round}){
if(left.length===of.targets.length)return left;return[...left,...this.#ordered(of,round+1).filter(target=>!left.includes(target))]}#best(hand,options){const[first]=options
;if(this.#uncovered.size===0||options.length===1)return first;const others=this.#hands.filter(other=>other!==hand&&other.dealt===0).map(({targetNames:targetNames})=>targetNames)
;const most=matching([...others,hand.targetNames],this.#uncovered);let[best,bestCovers]=[first,-1];for(const target of options){const rest=new Set(this.#uncovered)
;const covers=(rest.delete(target.name)?1:0)+matching(others,rest);if(covers>bestCovers)[best,bestCovers]=[target,covers];if(covers>=most)break}return best}#take(hand,target){
this.#uncovered.delete(target.name);hand.left=hand.left.filter(one=>one!==target);if(hand.left.length===0){hand.round+=1;hand.left=this.#ordered(hand.of,hand.round)}
hand.due=(hand.dealt+1+this.#unit(hand.of.name,hand.dealt+1))/hand.of.weight;hand.dealt+=1;return candidateOf(hand,target)}#firstDue({name:name,weight:weight}){
return-Math.log(1-this.#unit(name,0))/weight}#ordered({name:name,targets:targets},round){const units=new Map(targets.map(target=>[target,this.#unit(`${name} takes ${target.name}`,round)]))
;return targets.toSorted((a,b)=>(units.get(a)??0)-(units.get(b)??0)||(a.name<b.name?-1:1))}#unit(name,nth){return this.#noise((0,hash_of.q)(name),nth)}}
const candidateOf=({of:{rule:rule,fault:fault}},target)=>({rule:rule,fault:fault,target:target});const shareOfZero=.1;function drawFractions(fault,rule,dice){
const drawn=Object.entries(fault.params).filter(([name,{withinResponse:withinResponse}])=>withinResponse&&rule.params[name]===undefined).map(([name,{min:min}])=>[name,readable(min>0?dice.unit(name):aboveZero(dice.unit(name)))])
;return drawn.length===0?null:Object.fromEntries(drawn)}const aboveZero=unit=>Math.max(0,(unit-shareOfZero)/(1-shareOfZero));const readable=fraction=>Math.floor(fraction*1e3)/1e3
;var draw_params=__webpack_require__(45219);function specOf({fault:fault,rule:rule,target:target},id,first,own){const fractions=drawFractions(fault,rule,own);const params=Object.entries((0,
draw_params.r)(fault,rule,own)).filter(([name])=>fractions?.[name]===undefined);return{id:id,fault:fault.kind,on:target.name,params:Object.fromEntries(params),
startMs:first===undefined?0:startOf(first.lastsMs,own),lastsMs:(0,draw.$)(rule.lasts,own,"lasts"),seed:own.seed,...(0,catalog.I)(target).drawsWorker(target)&&{worker:{
fraction:Math.floor(own.unit("worker")*1e4)/1e4}},...fractions!==null&&{fractions:fractions}}}const startOf=(firstLastsMs,own)=>100*(0,draw.$)({min:0,max:Math.floor(firstLastsMs/200),log:false,
whole:true},own,"start");function cellsOf({faults:faults,targets:targets}){const all=(0,plan_candidate.Om)(faults,targets).flatMap(({rule:rule,fault:fault,targets:targets})=>targets.map(target=>({
rule:rule,fault:fault,target:target})));const byName=new Map;for(const one of all){const name=(0,plan_candidate.vf)(one);if(!byName.has(name))byName.set(name,one)}return[...byName.values()]}
function ordered(cells,coverage,dice){const lastOf=new Map(coverage.map(cell=>[(0,plan_candidate._x)(cell),cell.last]));const knownTargets=new Set(coverage.map(({on:on})=>on))
;const all=cells.map(candidate=>{const name=(0,plan_candidate.vf)(candidate);const last=lastOf.get(name)??null;const isNew=coverage.length>0&&!knownTargets.has(candidate.target.name);return{
candidate:candidate,last:last,isNew:isNew,rank:rankOf(last,isNew),unit:dice.unit(name)}});const turns=new Map;const counts=new Map;for(const one of all.toSorted((x,y)=>x.unit-y.unit)){
const key=`${one.rank} ${one.candidate.target.name}`;turns.set(one,counts.get(key)??0);counts.set(key,(counts.get(key)??0)+1)}
return all.toSorted((a,b)=>a.rank-b.rank||byAge(a.last,b.last,a.rank)||(turns.get(a)??0)-(turns.get(b)??0)||a.unit-b.unit)}const passed=3;function rankOf(last,isNew){
if(last?.outcome==="failed"||last?.outcome==="flaky")return 0;if(isNew)return 1;return last?.outcome==="passed"?passed:2}
const byAge=(a,b,rank)=>rank!==passed||a===null||b===null||a.startedAt===b.startedAt?0:a.startedAt<b.startedAt?-1:1;var standard_domain=__webpack_require__(59829)
;var domain_ends=__webpack_require__(59315);function severest({rule:rule,fault:fault,target:target}){const params=Object.entries(fault.params).flatMap(([name,param])=>{
const domain=rule.params[name]??(param.withinResponse||param.optional?undefined:(0,standard_domain.S)(param));return domain===undefined?[]:[[name,severeEnd(param,domain)]]});return{rule:{...rule,
params:{...rule.params,...Object.fromEntries(params)},lasts:{oneOf:[(0,domain_ends.v)(rule.lasts)]}},fault:fault,target:target}}function severeEnd({weaker:weaker},domain){
if(weaker==="neither")return domain;return{oneOf:[weaker==="low"?(0,domain_ends.Q)(domain):(0,domain_ends.v)(domain)]}}const values=(0,dice.a)("map");function mapPlan(config,seed,coverage,drawn){
const cells=ordered(cellsOf(config),coverage,(0,dice.a)(seed).under("map"));const all=cells.map(({candidate:candidate},index)=>{const id=`s${index+1}`;return{id:id,
faults:[specOf(severest(candidate),`${id}.f1`,undefined,values.under((0,plan_candidate.vf)(candidate)))]}})
;const scenarios=[...all,...drawn.map((scenario,index)=>renumbered(scenario,all.length+index+1))];return{schema:plan.F,name:config.name,seed:seed,scenarios:scenarios,map:{coverage:digestOf(coverage),
cells:cells.map(({candidate:candidate,last:last,isNew:isNew},index)=>({fault:candidate.fault.kind,on:candidate.target.name,scenario:all[index]?.id??null,last:last,...isNew&&{isNew:true}}))}}}
const digestOf=coverage=>coverage.length===0?"":(0,hash_of.q)(coverage.map(cell=>`${(0,plan_candidate._x)(cell)} ${cell.last?.startedAt} ${cell.last?.outcome}`).join("\n")).toString(36)
;const renumbered=({faults:faults,...scenario},number)=>({...scenario,id:`s${number}`,faults:faults.map((spec,index)=>({...spec,id:`s${number}.f${index+1}`}))});var pick=__webpack_require__(20139)
;function monkeyPlan(config,rules,seed){const all=(0,dice.a)(seed);const members=(0,
plan_candidate.Om)(config.faults,config.targets).flatMap(({rule:rule,fault:fault,targets:targets})=>targets.map(target=>({rule:rule,fault:fault,target:target,name:(0,plan_candidate.vf)({fault:fault,
target:target}),weight:rule.weight})));const rounds=Array.from({length:Math.max(1,rules.rounds)},(_,index)=>{const own=all.under(`round ${index+1}`);return{index:index,own:own,
chance:own.unit("terminate")}});const least=Math.min(...rounds.map(({chance:chance})=>chance))
;const struck=rounds.filter(({chance:chance})=>chance<rules.probability||least>=rules.probability&&chance===least);const scenarios=struck.map(({index:index,own:own},nth)=>{const id=`s${nth+1}`
;const member=(0,pick.U)(members,own.under("member"));return{id:id,atMs:100*Math.floor((index+own.unit("moment"))*rules.everyMs/100),faults:[specOf(member,`${id}.f1`,undefined,own.under(member.name))]
}});return{schema:plan.F,name:config.name,seed:seed,scenarios:scenarios}}function planOf(config,seed,coverage=[]){if(config.plan.monkey!==undefined)return monkeyPlan(config,config.plan.monkey,seed)
;const scenarios=drawnScenarios(config,seed);if(config.plan.map===true)return mapPlan(config,seed,coverage,scenarios);return{schema:plan.F,name:config.name,seed:seed,scenarios:scenarios}}
function drawnScenarios(config,seed){const all=(0,dice.a)(seed);const deck=new Deck((0,plan_candidate.Om)(config.faults,config.targets),all.under("deal"));const uses=new Map;const dieOf=candidate=>{
const name=(0,plan_candidate.vf)(candidate);const nth=(uses.get(name)??0)+1;uses.set(name,nth);return all.under(`${nth}/${name}`)};return Array.from({length:config.plan.scenarios},(_,index)=>{
const id=`s${index+1}`;const count=(0,draw.$)({...config.plan.faults,log:false,whole:true},all.under(id),"faults");const faults=[]
;for(const candidate of dealt(deck,count,config.preview))faults.push(specOf(candidate,`${id}.f${faults.length+1}`,faults[0],dieOf(candidate)));return{id:id,faults:faults}})}
function dealt(deck,count,preview){const together=[];while(together.length<count){const next=deck.deal(candidate=>!together.some(other=>contradict(other,candidate,preview)));if(next===null)break
;together.push(next)}return together}}),31317:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>dice})
;var seedrandom__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24058);function dice(seed){return{seed:seed,unit:name=>seedrandom__WEBPACK_IMPORTED_MODULE_0__(`${seed}/${name}`)(),
under:path=>dice(`${seed}/${path}`)}}}),49036:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>draw})
;var _quantity_significant_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(42625);var _pick_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20139);const shareOfZero=.1;const spanAboveZero=1e3
;function draw(domain,dice,name){if("oneOf"in domain)return drawAlternative(domain.oneOf,dice.under(name));return drawNumber(domain,dice.unit(name))}function drawAlternative(oneOf,dice){
if(oneOf.length===1)return oneOf[0];return(0,_pick_js__WEBPACK_IMPORTED_MODULE_0__.U)(oneOf.map(value=>({name:String(value),weight:1,value:value})),dice).value}function drawNumber(range,unit){
if(range.whole&&!range.log)return range.min+Math.floor(unit*(range.max-range.min+1));const value=range.log?logUniform(range,unit):range.min+unit*(range.max-range.min)
;return Math.min(range.max,Math.max(range.min,readable(range.whole?Math.round(value):value,range)))}function logUniform({min:min,max:max},unit){if(min>0)return min*(max/min)**unit
;if(unit<shareOfZero)return 0;return max/spanAboveZero*spanAboveZero**((unit-shareOfZero)/(1-shareOfZero))}function readable(value,{min:min,max:max,whole:whole}){for(let digits=2;digits<12;digits++){
const rounded=(0,_quantity_significant_js__WEBPACK_IMPORTED_MODULE_1__.I)(value,digits);if(Math.abs(rounded-value)<=(max-min)/40)return whole?Math.round(rounded):rounded}return value}}),
20139:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>pick})
;var _hash_of_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(70010);var _noise_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73390);function ranked(items,dice){const units=(0,
_noise_js__WEBPACK_IMPORTED_MODULE_0__.f)(dice);const scored=items.map(item=>({item:item,score:-Math.log(1-units((0,_hash_of_js__WEBPACK_IMPORTED_MODULE_1__.q)(item.name)))/item.weight}))
;return scored.sort((a,b)=>a.score-b.score||(a.item.name<b.item.name?-1:1)).map(({item:item})=>item)}function pick(items,dice){const[first]=ranked(items,dice)
;if(first===undefined)throw new RangeError("nothing to pick from");return first}})};
