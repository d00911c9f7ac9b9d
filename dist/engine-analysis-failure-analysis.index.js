export const id="engine-analysis-failure-analysis";export const ids=["engine-analysis-failure-analysis"];export const modules={
47527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>scenarioContent,I:()=>faultContent})
;var _canonical_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63404);const faultContent=({fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,fractions:fractions})=>(0,
_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)({fault:fault,on:on,params:{...params,...asText(fractions)},startMs:startMs,lastsMs:lastsMs})
;const asText=(fractions={})=>Object.fromEntries(Object.entries(fractions).map(([name,fraction])=>[name,`${fraction} of a response`]))
;const scenarioContent=({faults:faults})=>faults.map(faultContent).sort().join("\n")}),71730:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>lastsLimits});const lastsLimits={min:100,max:12e4}}),59829:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>standardOf,S:()=>standardDomain});var _quantity_domain_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58960);function standardDomain(param){
const parsed=(0,_quantity_domain_js__WEBPACK_IMPORTED_MODULE_0__.g)(param.kind,inYaml(param.standard),param)
;if(!parsed.ok)throw new TypeError(`the standard of a parameter is wrong: ${parsed.message}`);return parsed.value}const standardOf=({standard:standard})=>inYaml(standard)
;const inYaml=text=>text.startsWith("[")?text.slice(1,-1).split(",").map(each=>each.trim()):text}),58960:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>parseDomain});var _facts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(50121)
;var _format_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33071);var _parse_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("core-quantity-parse")
;var _parsed_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(24413);var _quoted_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(87780);const mostAlternatives=100
;function parseDomain(kind,input,limits){if(Array.isArray(input))return parseAlternatives(kind,input,limits);if(typeof input==="string"&&input.includes(".."))return parseRange(kind,input,limits)
;const value=(0,_parse_js__WEBPACK_IMPORTED_MODULE_2__.L)(kind,input,limits);if(value.ok)return(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.L)({oneOf:[value.value]})
;const meant=typeof input==="string"?dashedRange(kind,input,limits):undefined;return meant===undefined?value:(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`${(0,
_quoted_js__WEBPACK_IMPORTED_MODULE_4__.T)(input)} is not a range; write \`${meant}\``)}function dashedRange(kind,input,limits){
const[,first,unit,last]=/^\s*(\d[\d.]*)\s*([a-z%/]*)\s*(?:[-–—~]|to|bis)\s*(\d[\d.]*\s*[a-z%/]*)\s*$/i.exec(input)??[];if(first===undefined||last===undefined)return undefined
;const to=last.replace(/\s+/g,"");const range=`${first}${unit===""?to.replace(/^[\d.]+/,""):unit}..${to}`;return parseRange(kind,range,limits).ok?range:undefined}
function parseAlternatives(kind,inputs,limits){const{example:example}=_facts_js__WEBPACK_IMPORTED_MODULE_0__.I[kind];if(inputs.length===0)return(0,
_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`the list is empty; write at least one alternative, for example \`[${example}]\``);if(inputs.length>mostAlternatives)return(0,
_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`the list has ${inputs.length} alternatives; at most ${mostAlternatives} are allowed`);const oneOf=[];for(const input of inputs){
if(typeof input==="string"&&input.includes(".."))return(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`${(0,
_quoted_js__WEBPACK_IMPORTED_MODULE_4__.T)(input)}: a range cannot be one of a list; write it alone`);const value=(0,_parse_js__WEBPACK_IMPORTED_MODULE_2__.L)(kind,input,limits)
;if(!value.ok)return value;oneOf.push(value.value)}return(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.L)({oneOf:oneOf})}function parseRange(kind,input,limits){
const[from="",to="",...more]=input.split("..").map(side=>side.trim());const{usual:usual,example:example,grain:grain,log:log}=_facts_js__WEBPACK_IMPORTED_MODULE_0__.I[kind]
;if(from===""||to===""||more.length>0)return(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`${(0,
_quoted_js__WEBPACK_IMPORTED_MODULE_4__.T)(input)} is not a range; write both ends, for example \`${example}..${example}\``);if(usual!==""&&bare(from)!==bare(to)&&Number(from)!==0)return(0,
_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__.T)(input)}: each end needs its unit${withUnit(kind,from,to)}`);const min=(0,
_parse_js__WEBPACK_IMPORTED_MODULE_2__.L)(kind,from,limits);if(!min.ok)return min;const max=(0,_parse_js__WEBPACK_IMPORTED_MODULE_2__.L)(kind,to,limits);if(!max.ok)return max
;if(min.value>max.value)return(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__.Q)(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__.T)(input)}: the smaller end comes first; write \`${(0,
_format_js__WEBPACK_IMPORTED_MODULE_1__.V)(kind,max.value)}..${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__.V)(kind,min.value)}\``);return(0,
_parsed_js__WEBPACK_IMPORTED_MODULE_3__.L)(min.value===max.value?{oneOf:[min.value]}:{min:min.value,max:max.value,log:log,whole:grain===1})}const bare=side=>/^\d+(\.\d+)?$/.test(side)
;function withUnit(kind,from,to){const suffix=(bare(from)?to:from).replace(/^[\d.]+/,"");const[first,second]=[from,to].map(side=>bare(side)?`${side}${suffix}`:side)
;const readable=[first,second].every(side=>(0,_parse_js__WEBPACK_IMPORTED_MODULE_2__.L)(kind,side).ok);return readable?`; write \`${first}..${second}\``:""}}),
26001:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>withValue,d:()=>valueOn})
;var _faults_params_number_param_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(84176);function valueOn({faults:faults},{fault:fault,parameter:parameter}){
const spec=faults.find(({id:id})=>id===fault);if(spec===undefined)return undefined;return parameter==="lasts"?spec.lastsMs:(0,
_faults_params_number_param_js__WEBPACK_IMPORTED_MODULE_0__.F)(spec.params,parameter)}const withValue=(scenario,{fault:fault,parameter:parameter},value)=>({...scenario,
faults:scenario.faults.map(spec=>spec.id===fault?changed(spec,parameter,value):spec)});function changed(spec,parameter,value){if(parameter==="lasts")return{...spec,lastsMs:value}
;if(spec.params[parameter]===value)return spec;const{fractions:{[parameter]:_,...others}={},...rest}=spec;return{...rest,params:{...spec.params,[parameter]:value},...Object.keys(others).length>0&&{
fractions:others}}}}),"engine-analysis-failure-analysis":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
analyzeFailure:()=>analyzeFailure,searchAsDrawn:()=>searchAsDrawn,searchAsRequested:()=>searchAsRequested});var content=__webpack_require__(47527)
;var catalog=__webpack_require__("core-faults-catalog");var fault=__webpack_require__(71730);var facts=__webpack_require__(50121);var standard_domain=__webpack_require__(59829)
;function writtenFor({fault:fault,on:on},rules){const own=rules.filter(rule=>rule.fault===fault&&rule.on.includes(on));const known=(0,catalog.Kl)(fault)
;const isSet=parameter=>own.some(({params:params})=>!isStandard(known?.params[parameter],params[parameter]));return{isExplored:parameter=>own.length===0||parameter===known?.severity||isSet(parameter),
isDrawn:parameter=>own.some(({params:params,lasts:lasts,isUsualLength:isUsualLength})=>hasSeveralValues(parameter==="lasts"?isUsualLength?undefined:lasts:params[parameter]))}}
const isStandard=(param,domain)=>param===undefined||domain===undefined||JSON.stringify((0,standard_domain.S)(param))===JSON.stringify(domain);function hasSeveralValues(domain){
if(domain===undefined)return false;return"min"in domain?domain.min<domain.max:domain.oneOf.length>1}const nearStrength=1.2;const nearLength=2;const lengthGrainMs=100
;function axesOf(spec,leastLastsMs,rules=[]){const written=writtenFor(spec,rules)
;const params=Object.entries(catalogued(spec).params).filter(([name,{weaker:weaker}])=>weaker!=="neither"&&written.isExplored(name))
;const strengths=params.map(([parameter,{kind:kind,weaker:weaker,min:min,max:max}])=>({fault:spec.id,parameter:parameter,kind:kind,weakest:weaker==="high"?max:min,grain:facts.I[kind].grain,
near:nearStrength,isDrawn:written.isDrawn(parameter)}));if(catalogued(spec).instant)return strengths;const near=strengths.length>0?nearLength:nearStrength
;const weakest=Math.min(spec.lastsMs,Math.max(leastLastsMs,fault.C.min));return[...strengths,{fault:spec.id,parameter:"lasts",kind:"duration",weakest:weakest,grain:lengthGrainMs,near:near,
isDrawn:written.isDrawn("lasts")}]}function catalogued({fault:fault}){const found=(0,catalog.Kl)(fault);if(found===undefined)throw new RangeError(`there is no fault ${fault}`);return found}
var axis_value=__webpack_require__(26001);function asDrawn(smallest,drawn,leastLastsMs,rules=[]){const axes=smallest.faults.flatMap(spec=>axesOf(spec,leastLastsMs,rules)).filter(axis=>(0,
axis_value.d)(smallest,axis)!==axis.weakest);return axes.reduce((form,axis)=>(0,axis_value.c)(form,axis,(0,axis_value.d)(drawn,axis)??axis.weakest),smallest)}var lesson=__webpack_require__(92118)
;const right=.9;const spreads=[0,.05,.15,.4];const priorOf=spread=>spread===0?2:1;const rounding=1e-9;class Belief{#positions;#thresholds;#weights;#below;constructor(positions){
const[first=0,second=0]=positions;this.#positions=Float64Array.from(positions);this.#thresholds=this.#positions.map((here,point)=>(here+(positions[point-1]??first-(second-first)))/2)
;this.#weights=spreads.map(spread=>new Float64Array(positions.length).fill(priorOf(spread)));this.#below=new Float64Array(positions.length);this.#settle()}record(tested,failed){
for(const[row,spread]of spreads.entries()){const weights=this.#weights[row];for(let point=0;point<weights.length;point++){const breaks=this.#chanceOfBreaking(tested,point,spread)
;weights[point]=weights[point]*(failed?breaks:1-breaks)}}this.#settle()}mostUncertain(){const half=this.#first(.5);if(half===0)return 0;const before=half-1
;const isNearer=.5-this.#below[before]<this.#below[half]-.5;return isNearer||half===this.#below.length-1?before:half}interval(level){return{low:this.#first((1-level)/2),median:this.#first(.5),
high:this.#first((1+level)/2)}}#first(share){return this.#below.findIndex(below=>below>=share-rounding)}#settle(){this.#below.fill(0);let sum=0;for(let point=0;point<this.#below.length;point++){
for(const row of this.#weights)sum+=row[point];this.#below[point]=sum}for(const row of[...this.#weights,this.#below])for(let point=0;point<row.length;point++)row[point]=row[point]/sum}
#chanceOfBreaking(tested,point,spread){if(spread===0)return tested>=point?right:1-right;const away=this.#thresholds[point]-this.#positions[tested];return 1-right+(2*right-1)/(1+Math.exp(away/spread))}
}var significant=__webpack_require__(42625);const step=.04;function gridOf({weakest:weakest,strongest:strongest,grain:grain}){const from=Math.max(weakest,grain);const to=Math.max(strongest,grain)
;const steps=Math.max(1,Math.ceil(Math.abs(Math.log(to/from))/step));const inner=Array.from({length:steps+1},(_,index)=>rounded(from*(to/from)**(index/steps),grain))
;const inside=inner.filter(value=>value>Math.min(weakest,strongest)&&value<Math.max(weakest,strongest));return[...new Set([weakest,...inside,strongest])]}const rounded=(value,grain)=>(0,
significant.I)(Math.round((0,significant.I)(value,3)/grain)*grain,12);const level=.9;const narrow=.12;const mostTrials=40;const retryOffsets=[2,-2];class BreakingPointSearch{#scenario;#strength;#grid
;#belief;#seen=null;#trials=0;#undecided=0;constructor(scenario,strength,known=[]){this.#scenario=scenario;this.#strength=strength;this.#grid=gridOf(strength)
;this.#belief=new Belief(this.#grid.map(value=>this.#position(value)));for(const{value:value,failed:failed}of known)this.#learn(this.#nearest(value),failed)}next(){
if(this.#isNarrow()||this.#trials>=mostTrials||this.#undecided>retryOffsets.length)return null;return(0,axis_value.c)(this.#scenario,this.#strength,this.#grid[this.#tested()]??this.#strength.weakest)}
record(failed){const tested=this.#tested();this.#trials+=1;if(failed===null){this.#undecided+=1;return}this.#undecided=0;this.#learn(tested,failed)}get best(){
const{fault:fault,parameter:parameter,direction:direction}=this.#strength;return{kind:"edge",fault:fault,parameter:parameter,threshold:this.#seen===null?null:(0,
lesson.t)(this.#threshold(this.#belief.interval(level))),level:level,direction:direction,trials:this.#trials,cut:!this.#isNarrow(),form:this.#scenario,...this.#seen!==null&&{seen:this.#seen}}}
#learn(point,hasFailed){this.#belief.record(point,hasFailed);const value=this.#at(point);const{passed:passed,failed:failed}=this.#seen??{passed:null,failed:this.#strength.strongest}
;if(hasFailed)this.#seen={passed:passed,failed:this.#position(value)<this.#position(failed)?value:failed};else this.#seen={
passed:passed===null||this.#position(value)>this.#position(passed)?value:passed,failed:failed}}#tested(){const point=this.#belief.mostUncertain()+(retryOffsets[this.#undecided-1]??0)
;return Math.min(this.#grid.length-1,Math.max(0,point))}#threshold({low:low,median:median,high:high}){const[holds,value,breaks]=[this.#at(Math.max(0,low-1)),this.#at(median),this.#at(high)];return{
value:value,low:Math.min(holds,breaks),high:Math.max(holds,breaks)}}#isNarrow(){const interval=this.#belief.interval(level);const{value:value,low:low,high:high}=this.#threshold(interval)
;return interval.low===interval.high||low>=value*(1-narrow)&&high<=value*(1+narrow)}#at(point){return this.#grid[point]??this.#strength.strongest}#position(value){
const{direction:direction,grain:grain}=this.#strength;return Math.log(Math.max(value,grain))*(direction==="up"?1:-1)}#nearest(value){const away=this.#grid.map(each=>Math.abs(each-value))
;return away.indexOf(Math.min(...away))}}const passingBreakingPoint=(form,{fault:fault,parameter:parameter,direction:direction,strongest:strongest},trials)=>({kind:"edge",fault:fault,
parameter:parameter,threshold:{value:strongest,low:strongest,high:strongest},level:level,direction:direction,trials:trials,cut:false,form:form,held:true})
;const aloneTrials=scenario=>scenario.faults.length<2?[]:scenario.faults.map(spec=>({...scenario,faults:[{...spec,startMs:0}]}))
;const withoutOne=scenario=>scenario.faults.length<2?[]:scenario.faults.map(left=>({...scenario,faults:fromStart(scenario.faults.filter(spec=>spec!==left))}));const startedTogether=scenario=>({
...scenario,faults:scenario.faults.map(spec=>({...spec,startMs:0}))});function fromStart(faults){const firstMs=Math.min(...faults.map(({startMs:startMs})=>startMs));return faults.map(spec=>({...spec,
startMs:spec.startMs-firstMs}))}const onFewerReplicas=scenario=>scenario.faults.flatMap(({id:id,worker:worker})=>{if(worker===undefined||worker.also===undefined||worker.also.length===0)return[]
;const{share:_,also:also,...one}=worker;const half=also.slice(0,Math.floor(also.length/2));const choices=half.length===0?[one]:[one,{...worker,also:half}];return choices.map(choice=>({...scenario,
faults:scenario.faults.map(spec=>spec.id===id?{...spec,worker:choice}:spec)}))});var outcome=__webpack_require__(10308);var verdict_confirm=__webpack_require__(43448)
;function interactionOf(together,alone){
const failed=[...new Set(together.flatMap(({fingerprints:fingerprints})=>fingerprints))].filter(each=>together.filter(({fingerprints:fingerprints})=>fingerprints.includes(each)).length>=verdict_confirm.EL.needed)
;const isDecided=alone.length>1&&alone.every(({tries:tries})=>tries.length>0&&tries.every(isConclusive))
;const shown=new Set(alone.flatMap(({tries:tries})=>tries.flatMap(({fingerprints:fingerprints})=>fingerprints)));return{kind:"interaction",alone:alone.map(({fault:fault,tries:tries})=>({fault:fault,
outcome:(0,outcome.QZ)(tries.map(({outcome:outcome})=>outcome))})),together:isDecided&&failed.some(each=>!shown.has(each))}}
const isConclusive=({outcome:outcome,fingerprints:fingerprints})=>outcome==="passed"||outcome==="failed"&&!fingerprints.some(one=>one.startsWith("during "));const needed=2
;function failsTheSame(fingerprints,tries){const inAll=fingerprints.filter(each=>tries.every(one=>one.fingerprints.includes(each)));if(inAll.length===0)return false
;return tries.length>=needed?true:null}const knownFromPlan=(about,fingerprints,{parameter:parameter},results)=>results.flatMap(({id:id,outcome:outcome,faults:faults,tries:tries})=>{
const same=outcome==="failed"&&failsTheSame(fingerprints,tries)===true;if(id===about.id||outcome!=="passed"&&!same)return[];const specs=faults.map(({spec:spec})=>spec);return[{scenario:{id:id,
faults:renamed(specs,about,!same&&parameter!=="lasts")},same:same}]});function renamed(specs,about,longer){const left=[...about.faults];return specs.map(spec=>{
const at=left.findIndex(({fault:fault,on:on})=>fault===spec.fault&&on===spec.on);const[known]=at<0?[]:left.splice(at,1);if(known===undefined)return spec;return{...spec,id:known.id,
lastsMs:longer?Math.max(spec.lastsMs,known.lastsMs):spec.lastsMs}})}var number_param=__webpack_require__(84176)
;const isNowhereMoreSevere=(one,other)=>one.faults.every(spec=>other.faults.some(whole=>whole.id===spec.id&&isWithin(spec,whole)))
;const isReduced=(one,other)=>isNowhereMoreSevere(one,other)&&!isNowhereMoreSevere(other,one);function isWithin(spec,whole){if(spec.fault!==whole.fault||spec.on!==whole.on)return false
;if(spec.startMs>whole.startMs||spec.lastsMs>whole.lastsMs||!strikesNoMore(spec.worker,whole.worker))return false;const{params:params,words:words={}}=(0,catalog.Kl)(spec.fault)??{params:{}}
;return Object.keys(words).every(name=>spec.params[name]===whole.params[name])&&Object.entries(params).every(([name,param])=>isNoMore(param,name,spec.params,whole.params))}
function strikesNoMore(one,other){if((one?.share??0)>(other?.share??0))return false;return one?.index===undefined||other?.index===undefined||(one.also??[]).length<=(other.also??[]).length}
function isNoMore({weaker:weaker},name,params,whole){if(weaker==="neither")return params[name]===whole[name];const[value,most]=[(0,number_param.F)(params,name),(0,number_param.F)(whole,name)]
;return weaker==="low"?value<=most:value>=most}const knownTrials=(smallest,strength,trials)=>trials.flatMap(({scenario:scenario,same:same})=>{const value=(0,axis_value.d)(scenario,strength)
;if(value===undefined)return[];const form=(0,axis_value.c)(smallest,strength,value);const tells=same?isNowhereMoreSevere(scenario,form):isNowhereMoreSevere(form,scenario);return tells?[{value:value,
failed:same}]:[]});var finding_traits=__webpack_require__(64327);var fingerprint=__webpack_require__(11644);function liesBeyond(fingerprints,{findings:findings}){
const own=findings.filter(finding=>fingerprints.includes((0,fingerprint.a)(finding)));if(own.some(isBeyond))return true;const isKnown=({check:check})=>fingerprints.some(one=>one.endsWith(` ${check}`))
;const isBlind=one=>{const{shows:shows}=finding_traits.d[one.tolerance];return one.outcome==="failed"||shows==="nothing"||shows==="too-little"&&isKnown(one)};return findings.some(isBlind)?null:false}
function isBeyond({outcome:outcome,tolerance:tolerance,required:required,observed:observed}){if(outcome==="failed")return true;if(required===null||observed===null)return false
;const{worse:worse}=finding_traits.d[tolerance];return worse==="lower"?observed.value<required:worse==="higher"&&observed.value>required}function between(passed,failed,{grain:grain,near:near}){
const low=Math.min(passed,failed);const high=Math.max(passed,failed);const from=Math.max(low,grain);if(high/from<=near)return undefined;const middle=(0,significant.I)(Math.round((0,
significant.I)(Math.sqrt(from*high),2)/grain)*grain,12);return middle>low&&middle<high?middle:undefined}const near=1.1
;function nearBreakingPoint(smallest,{threshold:threshold,direction:direction},strength){if(threshold===null)return[];const end=direction==="up"?threshold.high:threshold.low
;const middle=between(end,(0,axis_value.d)(smallest,strength)??end,{grain:strength.grain,near:near});return[end,...middle===undefined?[]:[middle]].map(value=>(0,
axis_value.c)(smallest,strength,value)).filter(form=>isReduced(form,smallest))}var times=__webpack_require__(95864);const shown=.9
;const recordsNeeded=(fingerprints,{findings:findings,writes:writes})=>writes.flatMap(seen=>{
const isLost=findings.some(one=>finding_traits.d[one.tolerance].permanent!==null&&one.check===seen.check&&one.outcome==="failed"&&fingerprints.includes((0,fingerprint.a)(one)));return isLost?[{
check:seen.check,records:neededFor(ownIn(seen))}]:[]})
;const hasEnoughRecords=(needed,{writes:writes})=>needed.every(({check:check,records:records})=>writes.some(seen=>seen.check===check&&ownIn(seen).acknowledged>=records))
;const leastLengthMs=(checks,needed)=>Math.max((0,
times.Ti)(checks),...needed.map(({check:check,records:records})=>records/(checks.find(({name:name})=>name===check)?.ratePerSecond??Number.POSITIVE_INFINITY)*1e3))
;function ownIn({acknowledged:acknowledged,gone:gone,doubled:doubled,changed:changed,earlier:earlier}){return{acknowledged:acknowledged-(earlier?.acknowledged??0),
bad:gone+doubled+changed-(earlier?.bad??0)}}function neededFor({acknowledged:acknowledged,bad:bad}){if(bad<=0)return 0;if(bad>=acknowledged)return 1
;return Math.min(acknowledged,Math.ceil(Math.log(1-shown)/Math.log(1-bad/acknowledged)))}const order=["duration","rate","count","bandwidth","share","size"]
;const byPrecedence=axes=>axes.toSorted((a,b)=>rank(a)-rank(b))
;const rank=({parameter:parameter,kind:kind,isDrawn:isDrawn})=>(isDrawn?0:order.length+1)+(parameter==="lasts"?order.length:order.indexOf(kind))
;function strengthOf(smallest,drawn,leastLastsMs,rules=[]){const axes=byPrecedence(smallest.faults.flatMap(spec=>axesOf(spec,leastLastsMs,rules)))
;const able=axes.flatMap(axis=>strengthOn(axis,drawn)??[]);return able.find(axis=>(0,axis_value.d)(smallest,axis)!==axis.weakest)??able[0]??null}function strengthOn(axis,drawn){const strongest=(0,
axis_value.d)(drawn,axis);if(strongest===undefined||strongest===axis.weakest)return null;return{...axis,strongest:strongest,direction:axis.weakest<strongest?"up":"down"}}
function*reducedForms(scenario,passed,leastLastsMs,rules=[]){yield*aloneTrials(scenario);yield*withoutOne(scenario);yield*onFewerReplicas(scenario)
;if(scenario.faults.some(({startMs:startMs})=>startMs>0))yield startedTogether(scenario);const axes=byPrecedence(scenario.faults.flatMap(spec=>axesOf(spec,leastLastsMs,rules)))
;for(const axis of[...axes.filter(isLength),...axes.filter(each=>!isLength(each))])if((0,axis_value.d)(scenario,axis)!==axis.weakest)yield(0,axis_value.c)(scenario,axis,axis.weakest)
;for(const axis of axes)yield*halfway(scenario,passed,axis)}const isLength=({parameter:parameter})=>parameter==="lasts";function*halfway(scenario,passed,axis){const value=(0,
axis_value.d)(scenario,axis)??axis.weakest;const middle=between(strongestPassed(scenario,passed,axis),value,axis);if(middle!==undefined)yield(0,axis_value.c)(scenario,axis,middle)}
function strongestPassed(scenario,passed,axis){const values=passed.flatMap(each=>{const value=(0,axis_value.d)(each,axis);return value!==undefined&&isNowhereMoreSevere((0,
axis_value.c)(scenario,axis,value),each)?value:[]});const present=(0,axis_value.d)(scenario,axis)??axis.weakest
;return values.reduce((best,value)=>Math.abs(value-present)<Math.abs(best-present)?value:best,axis.weakest)}const roomy=3;const roomyMsOf=leastLastsMs=>roomy*leastLastsMs;class Walk{#leastLastsMs
;#rules;#floorMs;#trials=[];#smallest;constructor(scenario,leastLastsMs,roomyMs=leastLastsMs,rules=[]){this.#smallest=scenario;this.#leastLastsMs=leastLastsMs;this.#floorMs=roomyMs;this.#rules=rules}
shorten(){this.#floorMs=this.#leastLastsMs}next(){return this.#nextDownTo(this.#floorMs)}#nextDownTo(leastMs){const failed=this.#trials.flatMap(({scenario:scenario,same:same})=>same?scenario:[])
;const passed=this.#trials.flatMap(({scenario:scenario,same:same})=>same||failed.some(one=>isNowhereMoreSevere(one,scenario))?[]:scenario)
;for(const form of reducedForms(this.#smallest,passed,leastMs,this.#rules))if(!passed.some(each=>isNowhereMoreSevere(form,each)))return form;return null}record(same,scenario=this.next()){
if(scenario===null)throw new RangeError("no variant was proposed");this.#trials.push({scenario:scenario,same:same});if(same&&isReduced(scenario,this.#smallest))this.#smallest=scenario}get best(){
const failed=this.#trials.filter(({same:same})=>same).length;return{kind:"smallest",scenario:this.#smallest,tried:this.#trials.length,failed:failed,cut:this.#nextDownTo(this.#leastLastsMs)!==null}}}
var run_step=__webpack_require__("engine-run-step");var steps=__webpack_require__(32500);const passingTrials=2;const reserve=.5;async function analyzeFailure(context,about,limits,requestOnBase){
const analysis=new FailureAnalysis(context,about,limits);const{leastMs:leastMs}=analysis;const walk=new Walk(about.scenario,leastMs,roomyMsOf(leastMs),about.rules)
;if(await analysis.runEachAlone(walk)&&await analysis.shrink(walk,analysis.isHalfOver)){await analysis.findBreakingPoint(walk,requestOnBase);walk.shorten();await analysis.shrink(walk,analysis.isOver)}
return analysis}async function searchAsDrawn(context,about,limits){const analysis=new FailureAnalysis(context,about,limits)
;const strength=strengthOf(about.scenario,about.scenario,analysis.leastMs,about.rules);if(strength!==null)await analysis.searchBreakingPoint(about.scenario,strength);return analysis}
async function searchAsRequested(context,about,limits,{form:form,strength:strength,fingerprints:fingerprints}){const both={...about,fingerprints:[...new Set([...about.fingerprints,...fingerprints])]}
;const analysis=new FailureAnalysis(context,both,limits);const passes=await analysis.passesAsDrawn(form,strength);if(passes===false)await analysis.searchBreakingPoint(form,strength);return analysis}
const showsAny=(one,fingerprints)=>one.fingerprints.some(each=>fingerprints.includes(each));class FailureAnalysis{#context;#about;#limits;#seen;#recorded=new Set;#needed;#startMs;leastMs;tries=0
;healthy=true;constructor(context,about,limits){this.#context=context;this.#about=about;this.#limits=limits;this.#seen=(0,verdict_confirm.l7)(about.tries).map(one=>({scenario:about.scenario,
same:showsAny(one,about.fingerprints)}));const failed=about.results.find(({id:id})=>id===about.scenario.id);this.#needed=failed===undefined?[]:recordsNeeded(about.fingerprints,failed)
;this.leastMs=leastLengthMs(context.world.checks,this.#needed);this.#startMs=context.world.clock.now()}async runEachAlone(walk){const alone=[];for(const form of aloneTrials(this.#about.scenario)){
const trial=await this.#repeat(form,"alone");if(trial===null){await this.#record(walk.best);return false}walk.record(trial.same,form);alone.push({fault:form.faults[0]?.id??"",tries:trial.tries})}
if(alone.length>0)await this.#record(interactionOf(this.#about.tries,alone));return true}async shrink(walk,isOver){for(let form=walk.next();form!==null&&this.healthy&&!isOver();form=walk.next()){
const trial=await this.#repeat(form,"milder");if(trial===null)break;walk.record(trial.same)}await this.#record(walk.best);return this.healthy}async findBreakingPoint(walk,requestOnBase){
const drawn=this.#about.scenario;const strength=strengthOf(walk.best.scenario,drawn,this.leastMs,this.#about.rules);if(strength===null)return
;const leastLastsMs=strength.parameter==="lasts"?this.leastMs:roomyMsOf(this.leastMs);const form=asDrawn(walk.best.scenario,drawn,leastLastsMs,this.#about.rules);requestOnBase?.({of:drawn.id,
form:form,strength:strength,fingerprints:this.#about.fingerprints});await this.#trySmaller(walk,await this.searchBreakingPoint(form,strength),strength)}async searchBreakingPoint(form,strength){
const{scenario:scenario,fingerprints:fingerprints,results:results}=this.#about;const known=[...knownFromPlan(scenario,fingerprints,strength,results),...this.#seen]
;const search=new BreakingPointSearch(form,strength,knownTrials(form,strength,known));for(let next=search.next();next!==null&&!this.isOver();next=search.next()){const ran=await this.#run(next,"edge")
;if(ran===null)break;search.record(this.#beyond(ran))}await this.#record(search.best);return search.best}async passesAsDrawn(form,strength){if((0,content.C)(form)===(0,
content.C)(this.#about.scenario))return false;const strongest=(0,axis_value.c)(form,strength,strength.strongest);for(let tries=0;tries<passingTrials;tries+=1){
const ran=await this.#run(strongest,"edge");const beyond=ran===null?null:this.#beyond(ran);if(beyond!==false)return beyond===null?null:false}
await this.#record(passingBreakingPoint(form,strength,passingTrials));return true}async#trySmaller(walk,edge,strength){for(const form of nearBreakingPoint(walk.best.scenario,edge,strength)){
const trial=await this.#repeat(form,"milder");if(trial===null)return;walk.record(trial.same,form);if(trial.same)return await this.#record(walk.best)}}isOver=()=>this.#isPast(0)
;isHalfOver=()=>this.#isPast(reserve);#isPast(kept){const{tries:tries,byMs:byMs}=this.#limits
;return this.tries>=Math.ceil(tries*(1-kept))||this.#context.world.clock.now()>=byMs-kept*(byMs-this.#startMs)}async#repeat(form,role){const tries=[];for(;;){const ran=await this.#run(form,role)
;if(ran===null)return null;const beyond=this.#beyond(ran);if(beyond!==null)this.#seen.push({scenario:form,same:beyond});tries.push((0,verdict_confirm.xH)(ran))
;const same=failsTheSame(this.#about.fingerprints,tries);if(same!==null)return{same:same,tries:tries}}}async#run(form,role){if(this.tries>=this.#limits.tries)return null
;const{id:id}=this.#about.scenario;this.tries+=1;const step=(0,steps.Q)(form,`${id}.m${this.tries}`,role,id);const outcome=await(0,run_step.eg)(this.#context,step,this.#limits.byMs)
;if(outcome==="not recovered")this.healthy=false;const{latest:latest}=this.#context.recorder.fold;return outcome==="ran"?latest:null}#beyond(ran){const beyond=liesBeyond(this.#about.fingerprints,ran)
;return beyond===false&&!hasEnoughRecords(this.#needed,ran)?null:beyond}async#record(found){const lesson=!this.healthy&&"cut"in found&&found.cut?{...found,unrecovered:true}:found
;const text=JSON.stringify(lesson);if(this.#recorded.has(text))return;this.#recorded.add(text);await this.#context.recorder.emit({type:"lesson",of:this.#about.scenario.id,lesson:lesson})}}})};
