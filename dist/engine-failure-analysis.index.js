export const id="engine-failure-analysis";export const ids=["engine-failure-analysis"];export const modules={47527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>scenarioContent,I:()=>faultContent});var _canonical_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63404)
;const faultContent=({fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs})=>(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)({fault:fault,on:on,params:params,startMs:startMs,
lastsMs:lastsMs});const scenarioContent=({faults:faults})=>faults.map(faultContent).sort().join("\n")}),71730:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>lastsLimits});const lastsLimits={min:100,max:12e4}}),26001:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>withValue,d:()=>valueOn});var _faults_params_number_param_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(84176)
;function valueOn({faults:faults},{fault:fault,parameter:parameter}){const spec=faults.find(({id:id})=>id===fault);if(spec===undefined)return undefined;return parameter==="lasts"?spec.lastsMs:(0,
_faults_params_number_param_js__WEBPACK_IMPORTED_MODULE_0__.F)(spec.params,parameter)}const withValue=(scenario,{fault:fault,parameter:parameter},value)=>({...scenario,
faults:scenario.faults.map(spec=>spec.id===fault?changed(spec,parameter,value):spec)});const changed=(spec,parameter,value)=>parameter==="lasts"?{...spec,lastsMs:value}:{...spec,params:{
...spec.params,[parameter]:value}}}),"engine-failure-analysis":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
analyzeFailure:()=>analyzeFailure,searchAsAsked:()=>searchAsAsked,searchAsDrawn:()=>searchAsDrawn});var times=__webpack_require__(95864);var content=__webpack_require__(47527)
;var catalog=__webpack_require__("core-faults-catalog");var fault=__webpack_require__(71730);var facts=__webpack_require__(50121);const nearStrength=1.2;const nearLength=2;const lengthGrainMs=100
;function axesOf(spec,leastLastsMs){const params=Object.entries(catalogued(spec).params).filter(([,{milder:milder}])=>milder!=="neither")
;const strengths=params.map(([parameter,{kind:kind,milder:milder,min:min,max:max}])=>({fault:spec.id,parameter:parameter,kind:kind,mildest:milder==="high"?max:min,grain:facts.I[kind].grain,
near:nearStrength}));if(endsItsProcess(spec))return strengths;const near=strengths.length>0?nearLength:nearStrength;const mildest=Math.min(spec.lastsMs,Math.max(leastLastsMs,fault.C.min))
;return[...strengths,{fault:spec.id,parameter:"lasts",kind:"duration",mildest:mildest,grain:lengthGrainMs,near:near}]}function endsItsProcess(spec){const signal=catalogued(spec).signal?.(spec.params)
;return signal!==undefined&&signal!=="SIGSTOP"}function catalogued({fault:fault}){const found=(0,catalog.K)(fault);if(found===undefined)throw new RangeError(`there is no fault ${fault}`);return found}
var axis_value=__webpack_require__(26001);function asDrawn(smallest,drawn,leastLastsMs){const axes=smallest.faults.flatMap(spec=>axesOf(spec,leastLastsMs)).filter(axis=>(0,
axis_value.d)(smallest,axis)!==axis.mildest);return axes.reduce((form,axis)=>(0,axis_value.c)(form,axis,(0,axis_value.d)(drawn,axis)??axis.mildest),smallest)}const right=.9
;const spreads=[0,.05,.15,.4];const priorOf=spread=>spread===0?2:1;const rounding=1e-9;class Belief{#positions;#thresholds;#weights;#below;constructor(positions){const[first=0,second=0]=positions
;this.#positions=Float64Array.from(positions);this.#thresholds=this.#positions.map((here,point)=>(here+(positions[point-1]??first-(second-first)))/2)
;this.#weights=spreads.map(spread=>new Float64Array(positions.length).fill(priorOf(spread)));this.#below=new Float64Array(positions.length);this.#settle()}heard(asked,broke){
for(const[row,spread]of spreads.entries()){const weights=this.#weights[row];for(let point=0;point<weights.length;point++){const breaks=this.#chanceOfBreaking(asked,point,spread)
;weights[point]=weights[point]*(broke?breaks:1-breaks)}}this.#settle()}mostOpen(){const half=this.#first(.5);if(half===0)return 0;const before=half-1
;const isNearer=.5-this.#below[before]<this.#below[half]-.5;return isNearer||half===this.#below.length-1?before:half}interval(level){return{low:this.#first((1-level)/2),median:this.#first(.5),
high:this.#first((1+level)/2)}}#first(share){return this.#below.findIndex(below=>below>=share-rounding)}#settle(){this.#below.fill(0);let sum=0;for(let point=0;point<this.#below.length;point++){
for(const row of this.#weights)sum+=row[point];this.#below[point]=sum}for(const row of[...this.#weights,this.#below])for(let point=0;point<row.length;point++)row[point]=row[point]/sum}
#chanceOfBreaking(asked,point,spread){if(spread===0)return asked>=point?right:1-right;const away=this.#thresholds[point]-this.#positions[asked];return 1-right+(2*right-1)/(1+Math.exp(away/spread))}}
var significant=__webpack_require__(42625);const step=.04;function gridOf({mildest:mildest,harshest:harshest,grain:grain}){const from=Math.max(mildest,grain);const to=Math.max(harshest,grain)
;const steps=Math.max(1,Math.ceil(Math.abs(Math.log(to/from))/step));const inner=Array.from({length:steps+1},(_,index)=>rounded(from*(to/from)**(index/steps),grain))
;const inside=inner.filter(value=>value>Math.min(mildest,harshest)&&value<Math.max(mildest,harshest));return[...new Set([mildest,...inside,harshest])]}const rounded=(value,grain)=>(0,
significant.I)(Math.round((0,significant.I)(value,3)/grain)*grain,12);const level=.9;const narrow=.12;const mostTrials=40;const aside=[2,-2];class BreakingPointSearch{#scenario;#strength;#grid;#belief
;#trials=0;#undecided=0;constructor(scenario,strength,known=[]){this.#scenario=scenario;this.#strength=strength;this.#grid=gridOf(strength)
;this.#belief=new Belief(this.#grid.map(value=>this.#position(value)));for(const{value:value,broke:broke}of known)this.#belief.heard(this.#nearest(value),broke)}next(){
if(this.#isNarrow()||this.#trials>=mostTrials||this.#undecided>aside.length)return null;return(0,axis_value.c)(this.#scenario,this.#strength,this.#grid[this.#asked()]??this.#strength.mildest)}
heard(broke){const asked=this.#asked();this.#trials+=1;if(broke===null){this.#undecided+=1;return}this.#undecided=0;this.#belief.heard(asked,broke)}get best(){
const{fault:fault,parameter:parameter,direction:direction}=this.#strength;return{kind:"edge",fault:fault,parameter:parameter,threshold:this.#threshold(this.#belief.interval(level)),level:level,
direction:direction,trials:this.#trials,cut:!this.#isNarrow(),form:this.#scenario}}#asked(){const point=this.#belief.mostOpen()+(aside[this.#undecided-1]??0)
;return Math.min(this.#grid.length-1,Math.max(0,point))}#threshold({low:low,median:median,high:high}){const[holds,value,breaks]=[this.#at(Math.max(0,low-1)),this.#at(median),this.#at(high)];return{
value:value,low:Math.min(holds,breaks),high:Math.max(holds,breaks)}}#isNarrow(){const interval=this.#belief.interval(level);const{value:value,low:low,high:high}=this.#threshold(interval)
;return interval.low===interval.high||low>=value*(1-narrow)&&high<=value*(1+narrow)}#at(point){return this.#grid[point]??this.#strength.harshest}#position(value){
const{direction:direction,grain:grain}=this.#strength;return Math.log(Math.max(value,grain))*(direction==="up"?1:-1)}#nearest(value){const away=this.#grid.map(each=>Math.abs(each-value))
;return away.indexOf(Math.min(...away))}}const heldEdge=(form,{fault:fault,parameter:parameter,direction:direction,harshest:harshest},trials)=>({kind:"edge",fault:fault,parameter:parameter,threshold:{
value:harshest,low:harshest,high:harshest},level:level,direction:direction,trials:trials,cut:false,form:form,held:true})
;const aloneTrials=scenario=>scenario.faults.length<2?[]:scenario.faults.map(spec=>({...scenario,faults:[{...spec,startMs:0}]}))
;const withoutOne=scenario=>scenario.faults.length<2?[]:scenario.faults.map(left=>({...scenario,faults:fromStart(scenario.faults.filter(spec=>spec!==left))}));const startedTogether=scenario=>({
...scenario,faults:scenario.faults.map(spec=>({...spec,startMs:0}))});function fromStart(faults){const firstMs=Math.min(...faults.map(({startMs:startMs})=>startMs));return faults.map(spec=>({...spec,
startMs:spec.startMs-firstMs}))}var outcome=__webpack_require__(10308);var verdict_confirm=__webpack_require__(43448);function interactionOf(together,alone){
const broken=[...new Set(together.flatMap(({fingerprints:fingerprints})=>fingerprints))].filter(each=>together.filter(({fingerprints:fingerprints})=>fingerprints.includes(each)).length>=verdict_confirm.EL.needed)
;const isDecided=alone.length>1&&alone.every(({tries:tries})=>tries.length>0&&tries.every(isOfWeight))
;const shown=new Set(alone.flatMap(({tries:tries})=>tries.flatMap(({fingerprints:fingerprints})=>fingerprints)));return{kind:"interaction",alone:alone.map(({fault:fault,tries:tries})=>({fault:fault,
outcome:(0,outcome.QZ)(tries.map(({outcome:outcome})=>outcome))})),together:isDecided&&broken.some(each=>!shown.has(each))}}
const isOfWeight=({outcome:outcome,fingerprints:fingerprints})=>outcome==="passed"||outcome==="failed"&&!fingerprints.some(one=>one.startsWith("during "));var number_param=__webpack_require__(84176)
;const isNowhereMoreSevere=(one,other)=>one.faults.every(spec=>other.faults.some(whole=>whole.id===spec.id&&isWithin(spec,whole)))
;const isReduced=(one,other)=>isNowhereMoreSevere(one,other)&&!isNowhereMoreSevere(other,one);function isWithin(spec,whole){if(spec.fault!==whole.fault||spec.on!==whole.on)return false
;if(spec.startMs>whole.startMs||spec.lastsMs>whole.lastsMs)return false;return Object.entries((0,catalog.K)(spec.fault)?.params??{}).every(([name,param])=>isNoMore(param,(0,
number_param.F)(spec.params,name),(0,number_param.F)(whole.params,name)))}function isNoMore({milder:milder},value,whole){if(milder==="neither")return value===whole
;return milder==="low"?value<=whole:value>=whole}const knownAnswers=(smallest,strength,heard)=>heard.flatMap(({scenario:scenario,same:same})=>{const value=(0,axis_value.d)(scenario,strength)
;if(value===undefined)return[];const form=(0,axis_value.c)(smallest,strength,value);const tells=same?isNowhereMoreSevere(scenario,form):isNowhereMoreSevere(form,scenario);return tells?[{value:value,
broke:same}]:[]});const needed=2;function failsTheSame(fingerprints,tries){const inAll=fingerprints.filter(each=>tries.every(one=>one.fingerprints.includes(each)));if(inAll.length===0)return false
;return tries.length>=needed?true:null}const knownFromPlan=(about,fingerprints,{parameter:parameter},results)=>results.flatMap(({id:id,outcome:outcome,faults:faults,tries:tries})=>{
const same=outcome==="failed"&&failsTheSame(fingerprints,tries)===true;if(id===about.id||outcome!=="passed"&&!same)return[];const specs=faults.map(({spec:spec})=>spec);return[{scenario:{id:id,
faults:renamed(specs,about,!same&&parameter!=="lasts")},same:same}]});function renamed(specs,about,longer){const left=[...about.faults];return specs.map(spec=>{
const at=left.findIndex(({fault:fault,on:on})=>fault===spec.fault&&on===spec.on);const[known]=at<0?[]:left.splice(at,1);if(known===undefined)return spec;return{...spec,id:known.id,
lastsMs:longer?Math.max(spec.lastsMs,known.lastsMs):spec.lastsMs}})}var fingerprint=__webpack_require__(11644);function liesBeyond(fingerprints,{findings:findings}){
const own=findings.filter(finding=>fingerprints.includes((0,fingerprint.a)(finding)));if(own.some(isBeyond))return true;const isAsked=({check:check})=>fingerprints.some(one=>one.endsWith(` ${check}`))
;const isBlind=one=>one.outcome==="failed"||(one.tolerance==="samples"?isAsked(one):blind.has(one.tolerance));return findings.some(isBlind)?null:false}const blind=new Set(["felt","gone","gate"])
;function isBeyond({outcome:outcome,tolerance:tolerance,required:required,observed:observed}){if(outcome==="failed")return true;if(required===null||observed===null)return false
;return tolerance==="success"?observed.value<required:observed.value>required}function between(held,broke,{grain:grain,near:near}){const low=Math.min(held,broke);const high=Math.max(held,broke)
;const from=Math.max(low,grain);if(high/from<=near)return undefined;const middle=(0,significant.I)(Math.round((0,significant.I)(Math.sqrt(from*high),2)/grain)*grain,12)
;return middle>low&&middle<high?middle:undefined}const near=1.1;function nearBreakingPoint(smallest,{threshold:threshold,direction:direction},strength){
const end=direction==="up"?threshold.high:threshold.low;const middle=between(end,(0,axis_value.d)(smallest,strength)??end,{grain:strength.grain,near:near})
;return[end,...middle===undefined?[]:[middle]].map(value=>(0,axis_value.c)(smallest,strength,value)).filter(form=>isReduced(form,smallest))}
const order=["duration","rate","count","bandwidth","share","size"];const byPrecedence=axes=>axes.toSorted((a,b)=>rank(a)-rank(b))
;const rank=({parameter:parameter,kind:kind})=>parameter==="lasts"?order.length:order.indexOf(kind);function strengthOf(smallest,drawn,leastLastsMs){
const axes=byPrecedence(smallest.faults.flatMap(spec=>axesOf(spec,leastLastsMs)));const able=axes.flatMap(axis=>strengthOn(axis,drawn)??[]);return able.find(axis=>(0,
axis_value.d)(smallest,axis)!==axis.mildest)??able[0]??null}function strengthOn(axis,drawn){const harshest=(0,axis_value.d)(drawn,axis);if(harshest===undefined||harshest===axis.mildest)return null
;return{...axis,harshest:harshest,direction:axis.mildest<harshest?"up":"down"}}function*reducedForms(scenario,held,leastLastsMs){yield*aloneTrials(scenario);yield*withoutOne(scenario)
;if(scenario.faults.some(({startMs:startMs})=>startMs>0))yield startedTogether(scenario);const axes=byPrecedence(scenario.faults.flatMap(spec=>axesOf(spec,leastLastsMs)))
;for(const axis of[...axes.filter(isLength),...axes.filter(each=>!isLength(each))])if((0,axis_value.d)(scenario,axis)!==axis.mildest)yield(0,axis_value.c)(scenario,axis,axis.mildest)
;for(const axis of axes)yield*halfway(scenario,held,axis)}const isLength=({parameter:parameter})=>parameter==="lasts";function*halfway(scenario,held,axis){const value=(0,
axis_value.d)(scenario,axis)??axis.mildest;const middle=between(harshestHeld(scenario,held,axis),value,axis);if(middle!==undefined)yield(0,axis_value.c)(scenario,axis,middle)}
function harshestHeld(scenario,held,axis){const values=held.flatMap(each=>{const value=(0,axis_value.d)(each,axis);return value!==undefined&&isNowhereMoreSevere((0,
axis_value.c)(scenario,axis,value),each)?value:[]});const present=(0,axis_value.d)(scenario,axis)??axis.mildest
;return values.reduce((best,value)=>Math.abs(value-present)<Math.abs(best-present)?value:best,axis.mildest)}const roomy=3;const roomyMsOf=leastLastsMs=>roomy*leastLastsMs;class Walk{#leastLastsMs
;#floorMs;#heard=[];#smallest;constructor(scenario,leastLastsMs,roomyMs=leastLastsMs){this.#smallest=scenario;this.#leastLastsMs=leastLastsMs;this.#floorMs=roomyMs}shorten(){
this.#floorMs=this.#leastLastsMs}next(){return this.#nextDownTo(this.#floorMs)}#nextDownTo(leastMs){const failed=this.#heard.flatMap(({scenario:scenario,same:same})=>same?scenario:[])
;const held=this.#heard.flatMap(({scenario:scenario,same:same})=>same||failed.some(one=>isNowhereMoreSevere(one,scenario))?[]:scenario)
;for(const form of reducedForms(this.#smallest,held,leastMs))if(!held.some(each=>isNowhereMoreSevere(form,each)))return form;return null}heard(same,scenario=this.next()){
if(scenario===null)throw new RangeError("nothing was asked");this.#heard.push({scenario:scenario,same:same});if(same&&isReduced(scenario,this.#smallest))this.#smallest=scenario}get best(){
const failed=this.#heard.filter(({same:same})=>same).length;return{kind:"smallest",scenario:this.#smallest,tried:this.#heard.length,failed:failed,cut:this.#nextDownTo(this.#leastLastsMs)!==null}}}
var run_step=__webpack_require__("engine-run-step");var steps=__webpack_require__(32500);const holding=2;const reserve=.2;async function analyzeFailure(context,about,limits,askBase){
const analysis=new FailureAnalysis(context,about,limits);const leastMs=(0,times.Ti)(context.world.checks);const walk=new Walk(about.scenario,leastMs,roomyMsOf(leastMs))
;if(await analysis.askEachAlone(walk)&&await analysis.shrink(walk)){await analysis.findEdge(walk,askBase);walk.shorten();await analysis.shrink(walk)}return analysis}
async function searchAsDrawn(context,about,limits){const analysis=new FailureAnalysis(context,about,limits);const strength=strengthOf(about.scenario,about.scenario,(0,times.Ti)(context.world.checks))
;if(strength!==null)await analysis.searchEdge(about.scenario,strength,analysis.isOver);return analysis}
async function searchAsAsked(context,about,limits,{form:form,strength:strength,fingerprints:fingerprints}){const both={...about,fingerprints:[...new Set([...about.fingerprints,...fingerprints])]}
;const analysis=new FailureAnalysis(context,both,limits);const holds=await analysis.holdsAsDrawn(form,strength);if(holds===false)await analysis.searchEdge(form,strength,analysis.isOver)
;return analysis}class FailureAnalysis{#context;#about;#limits;#seen=[];#told=new Set;#startMs;tries=0;steady=true;constructor(context,about,limits){this.#context=context;this.#about=about
;this.#limits=limits;this.#startMs=context.world.clock.now()}async askEachAlone(walk){const alone=[];for(const form of aloneTrials(this.#about.scenario)){const heard=await this.#ask(form,"alone")
;if(heard===null){await this.#write(walk.best);return false}walk.heard(heard.same,form);alone.push({fault:form.faults[0]?.id??"",tries:heard.tries})}
if(alone.length>0)await this.#write(interactionOf(this.#about.tries,alone));return true}async shrink(walk){for(let form=walk.next();form!==null&&this.steady;form=walk.next()){
const heard=await this.#ask(form,"milder");if(heard===null)break;walk.heard(heard.same)}await this.#write(walk.best);return this.steady}async findEdge(walk,askBase){const drawn=this.#about.scenario
;const leastMs=(0,times.Ti)(this.#context.world.checks);const strength=strengthOf(walk.best.scenario,drawn,leastMs);if(strength===null)return
;const form=asDrawn(walk.best.scenario,drawn,strength.parameter==="lasts"?leastMs:roomyMsOf(leastMs));askBase?.({of:drawn.id,form:form,strength:strength,fingerprints:this.#about.fingerprints})
;await this.#mend(walk,await this.searchEdge(form,strength,this.#isNearlyOver),strength)}async searchEdge(form,strength,isOver){
const{scenario:scenario,fingerprints:fingerprints,results:results}=this.#about;const known=[...knownFromPlan(scenario,fingerprints,strength,results),...this.#seen]
;const search=new BreakingPointSearch(form,strength,knownAnswers(form,strength,known));for(let next=search.next();next!==null&&!isOver();next=search.next()){const played=await this.#play(next,"edge")
;if(played===null)break;search.heard(this.#beyond(played))}await this.#write(search.best);return search.best}async holdsAsDrawn(form,strength){if((0,content.C)(form)===(0,
content.C)(this.#about.scenario))return false;const strongest=(0,axis_value.c)(form,strength,strength.harshest);for(let tries=0;tries<holding;tries+=1){const played=await this.#play(strongest,"edge")
;const beyond=played===null?null:this.#beyond(played);if(beyond!==false)return beyond===null?null:false}await this.#write(heldEdge(form,strength,holding));return true}async#mend(walk,edge,strength){
for(const form of nearBreakingPoint(walk.best.scenario,edge,strength)){const heard=await this.#ask(form,"milder");if(heard===null)return;walk.heard(heard.same,form)
;if(heard.same)return await this.#write(walk.best)}}isOver=()=>this.#isPast(0);#isNearlyOver=()=>this.#isPast(reserve);#isPast(kept){const{tries:tries,byMs:byMs}=this.#limits
;return this.tries>=Math.ceil(tries*(1-kept))||this.#context.world.clock.now()>=byMs-kept*(byMs-this.#startMs)}async#ask(form,role){const tries=[];for(;;){const played=await this.#play(form,role)
;if(played===null)return null;const beyond=this.#beyond(played);if(tries.length===0&&beyond!==null)this.#seen.push({scenario:form,same:beyond});tries.push((0,verdict_confirm.xH)(played))
;const same=failsTheSame(this.#about.fingerprints,tries);if(same!==null)return{same:same,tries:tries}}}async#play(form,role){if(this.tries>=this.#limits.tries)return null
;const{id:id}=this.#about.scenario;this.tries+=1;const step=(0,steps.Q)(form,`${id}.m${this.tries}`,role,id);const came=await(0,run_step.e)(this.#context,step,this.#limits.byMs)
;if(came==="not steady")this.steady=false;const{latest:latest}=this.#context.recorder.fold;return came==="played"?latest:null}#beyond(played){return liesBeyond(this.#about.fingerprints,played)}
async#write(lesson){const text=JSON.stringify(lesson);if(this.#told.has(text))return;this.#told.add(text);await this.#context.recorder.emit({type:"lesson",of:this.#about.scenario.id,lesson:lesson})}}})
};
