export const id=2836;export const ids=[2836,4097];export const modules={"cli-run-demo-run":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{demoRun:()=>demoRun});var promises_=__webpack_require__(51455);var external_node_os_=__webpack_require__(48161)
;var external_node_path_=__webpack_require__(76760);var plan_plan=__webpack_require__("core-plan-plan");var wrap=__webpack_require__(31416);var command_line=__webpack_require__(83574)
;const demoSeed="liberica";function demoConfig(ports,program,sound){const start=(...words)=>`[${[...program,...words].map(word=>JSON.stringify(word)).join(", ")}]`
;const shop=start("demo-service",`--port=${ports.shop}`,`--stock=${ports.link}`,...sound?["--sound"]:[]);const stock=start("demo-dependency",`--port=${ports.stock}`)
;return`version: 1\nname: bean shop\npreview: http://127.0.0.1:${ports.shop}\n\ntargets:\n  shop:                    # a web shop that sends a request to the stock service for each page\n    process:\n      run: ${shop}\n      port: ${ports.shop}\n      ready: /healthz\n  stock:                   # the stock service\n    process:\n      run: ${stock}\n      port: ${ports.stock}\n  shop-to-stock:           # the connection between them, forwarded by the gate\n    link: { listen: 127.0.0.1:${ports.link}, to: 127.0.0.1:${ports.stock} }\n\nchecks:\n  - name: shop front\n    http: { path: /, status: 200, contains: bags left, timeout: 1s }\n    rate: 60/s\n    steady: { success: 95%, p95: 500ms }\n    during: { success: 90%, p95: 900ms }\n    recovers: 5s\n\nfaults:\n  - { fault: latency, on: shop-to-stock, delay: 1500ms..3s, jitter: 0ms, lasts: 2s..2200ms }\n  - { fault: kill, on: shop, watch: 2s..2200ms }\n\nplan: { scenarios: 1, faults: 1, budget: 2m, shrink: { tries: 24, time: 33s } }\n`
}var external_node_events_=__webpack_require__(78474);var external_node_net_=__webpack_require__(77030);async function freePorts(count){const servers=Array.from({length:count},()=>(0,
external_node_net_.createServer)().listen(0,"127.0.0.1"));await Promise.all(servers.map(server=>(0,external_node_events_.once)(server,"listening")))
;const ports=servers.map(server=>server.address().port);await Promise.all(servers.map(server=>(0,external_node_events_.once)(server.close(),"close")));return ports}
var open_config=__webpack_require__("world-config-open-config");var write_text=__webpack_require__(94097);var program_of=__webpack_require__(13717);var run=__webpack_require__("cli-run-run")
;var self_command=__webpack_require__(66825);async function demoRun(args,io,signal){const workspace=await(0,promises_.mkdtemp)((0,external_node_path_.join)((0,
external_node_os_.tmpdir)(),"chaos-gate-demo-"));try{return await shown(args,workspace,io,signal)}finally{await(0,promises_.rm)(workspace,{recursive:true,force:true})}}
async function shown({values:values,switches:switches},workspace,io,signal){const sound=switches.has("sound");const yaml=demoConfig(await demoPorts(),(0,self_command.e)(io.home),sound);await(0,
promises_.writeFile)((0,external_node_path_.join)(workspace,"chaos.yml"),yaml);io.note(introduction(yaml,sound,io));const{config:config}=await(0,open_config.F)({path:"chaos.yml",workspace:workspace,
env:io.env});const plan=(0,plan_plan.X)(config,values.seed??demoSeed);const reportDir=values["report-dir"]??"chaos-report";const kept=(0,external_node_path_.join)(reportDir,"demo.yml");await(0,
write_text.writeText)(kept,io.cwd,yaml);const result=await(0,run.runAndReport)({config:config,configPath:kept,plan:plan,commit:"",reportDir:reportDir,workspace:workspace},io,signal)
;let code=result.exitCode;(0,run.tell)(result,reportDir,switches.has("json"),io,undefined,()=>{code=conclude(result,sound,io)});return code}async function demoPorts(){
const[shop=0,link=0,stock=0]=await freePorts(3);return{shop:shop,link:link,stock:stock}}
const introduction=(yaml,sound,io)=>[io.paintErr("bold",sound?"The gate on a preview without weaknesses:":"The gate on a preview with a planted weakness:"),"",...yaml.trimEnd().split("\n").map(line=>io.paintErr("dim",`  ${line}`)),""].join("\n")
;function conclude(result,sound,io){if(result.verdict==="cancelled")return result.exitCode;if(result.verdict!==(sound?"passed":"failed")){
io.note(`The demo should have ${sound?"passed":"failed"} and did not. This can happen on a very busy machine.`);return result.exitCode===0?1:result.exitCode}const program=(0,command_line.a)((0,
program_of.o)(io))
;const next=sound?["The gate passed, as expected (exit code 0)."]:["The gate failed, as expected. In CI `chaos-gate run` would exit with 1; the demo exits with 0.","The same preview with timeouts, a fallback and a supervisor:",`  ${program} demo --sound`]
;const hints=[...next,"Next, in your own repository:",`  ${program} init`];io.note(`\n${hints.flatMap(line=>line.startsWith(" ")?[line]:(0,wrap.k)(line,io.columns()-1)).join("\n")}`);return 0}}),
94097:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{writeText:()=>writeText})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45258);async function writeText(file,cwd,text,flag="w"){const path=(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd,file);try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:true})
;await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path,text,{flag:flag})}catch(cause){
throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("USAGE",`\`${file}\` cannot be written: ${cause instanceof Error?cause.message:cause}`,{cause:cause})}}}),
58967:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>planSchema,w:()=>planSchemas})
;const planSchema="chaos-gate/plan/v2";const planSchemas=["chaos-gate/plan/v1",planSchema]}),"core-plan-plan":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>planOf});var plan=__webpack_require__(58967);var dice=__webpack_require__(31317);var significant=__webpack_require__(42625)
;var hash_of=__webpack_require__(70010);var noise=__webpack_require__(73390);function ranked(items,dice){const units=(0,noise.f)(dice);const scored=items.map(item=>({item:item,
score:-Math.log(1-units((0,hash_of.q)(item.name)))/item.weight}));return scored.sort((a,b)=>a.score-b.score||(a.item.name<b.item.name?-1:1)).map(({item:item})=>item)}function pick(items,dice){
const[first]=ranked(items,dice);if(first===undefined)throw new RangeError("nothing to pick from");return first}const shareOfZero=.1;const spanAboveZero=1e3;function draw(domain,dice,name){
if("oneOf"in domain)return drawAlternative(domain.oneOf,dice.under(name));return drawNumber(domain,dice.unit(name))}function drawAlternative(oneOf,dice){if(oneOf.length===1)return oneOf[0]
;return pick(oneOf.map(value=>({name:String(value),weight:1,value:value})),dice).value}function drawNumber(range,unit){
if(range.whole&&!range.log)return range.min+Math.floor(unit*(range.max-range.min+1));const value=range.log?logUniform(range,unit):range.min+unit*(range.max-range.min)
;return Math.min(range.max,Math.max(range.min,readable(range.whole?Math.round(value):value,range)))}function logUniform({min:min,max:max},unit){if(min>0)return min*(max/min)**unit
;if(unit<shareOfZero)return 0;return max/spanAboveZero*spanAboveZero**((unit-shareOfZero)/(1-shareOfZero))}function readable(value,{min:min,max:max,whole:whole}){for(let digits=2;digits<12;digits++){
const rounded=(0,significant.I)(value,digits);if(Math.abs(rounded-value)<=(max-min)/40)return whole?Math.round(rounded):rounded}return value}var catalog=__webpack_require__("core-faults-catalog")
;var preview=__webpack_require__(68043);function plannedRules(rules,targets){const byName=new Map([preview.s,...targets].map(target=>[target.name,target]))
;const distinct=[...new Map(rules.map(rule=>[`${place(rule)} ${content(rule)}`,rule])).values()];return distinct.map(rule=>{
const isAlone=distinct.every(other=>other===rule||place(other)!==place(rule));return planned(rule,byName,isAlone?place(rule):`${place(rule)} ${content(rule)}`)})}function planned(rule,byName,name){
const fault=(0,catalog.Kl)(rule.fault);if(fault===undefined)throw new RangeError(`there is no fault ${rule.fault}`);const targets=rule.on.map(on=>{const target=byName.get(on)
;if(target===undefined)throw new RangeError(`there is no target ${on}`);return target});return{name:name,weight:rule.weight*targets.length,rule:rule,fault:fault,targets:targets}}
const place=({fault:fault,on:on})=>`${fault} on ${on.toSorted().join(", ")}`;const content=({params:params,lasts:lasts})=>JSON.stringify([Object.entries(params).sort(([a],[b])=>a<b?-1:1),lasts])
;var same_end=__webpack_require__(54103);var targets_catalog=__webpack_require__("core-targets-catalog");var targets_named=__webpack_require__(25718);function contradict(a,b,preview){
if(a.target.name===b.target.name||hidesAll(a)||hidesAll(b))return true;return leadsTo(a.target,b.target,preview)||leadsTo(b.target,a.target,preview)}
const hidesAll=({fault:fault,target:target})=>fault.masks===true&&(0,targets_catalog.I)(target).leadsToPreview(target);function leadsTo(target,victim,preview){const[kind,victimKind]=[(0,
targets_catalog.I)(target),(0,targets_catalog.I)(victim)];const named=kind.leadsToNamed(target);if(named!==null&&(0,targets_named.e)(victim,named))return true
;const shared=kind.identities(target).some(name=>victimKind.identities(victim).includes(name));if(shared||!victimKind.isServer(victim))return shared
;const[end,listener]=[kind.leadsTo(target,preview),victimKind.listensOn(victim)];return end!==null&&listener!==null&&(0,same_end._)(end,listener)}function matching(choosers,wanted){
const takenBy=new Map;const place=(chooser,tried)=>(choosers[chooser]??[]).some(one=>{if(!wanted.has(one)||tried.has(one))return false;tried.add(one);const holder=takenBy.get(one)
;if(holder!==undefined&&!place(holder,tried))return false;takenBy.set(one,chooser);return true});for(const chooser of choosers.keys()){if(takenBy.size===wanted.size)break;place(chooser,new Set)}
return takenBy.size}class Deck{#hands;#noise;#uncovered;constructor(rules,dice){this.#noise=(0,noise.f)(dice);this.#hands=rules.map(of=>({of:of,targetNames:of.targets.map(({name:name})=>name),dealt:0,
due:this.#firstDue(of),round:0,left:this.#ordered(of,0)}));this.#uncovered=new Set(this.#hands.flatMap(({targetNames:targetNames})=>targetNames))}deal(isAllowed){for(const hand of this.#inOrder()){
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
const candidateOf=({of:{rule:rule,fault:fault}},target)=>({rule:rule,fault:fault,target:target});const draw_fractions_shareOfZero=.1;function drawFractions(fault,rule,dice){
const drawn=Object.entries(fault.params).filter(([name,{withinResponse:withinResponse}])=>withinResponse&&rule.params[name]===undefined).map(([name,{min:min}])=>[name,draw_fractions_readable(min>0?dice.unit(name):aboveZero(dice.unit(name)))])
;return drawn.length===0?null:Object.fromEntries(drawn)}const aboveZero=unit=>Math.max(0,(unit-draw_fractions_shareOfZero)/(1-draw_fractions_shareOfZero))
;const draw_fractions_readable=fraction=>Math.floor(fraction*1e3)/1e3;var client_keys=__webpack_require__(7867);var standard_domain=__webpack_require__(59829)
;const drawParams=(fault,rule,dice)=>Object.fromEntries([...Object.entries(fault.params).map(([name,param])=>[name,draw(rule.params[name]??(0,standard_domain.S)(param),dice,name)]),...(0,
client_keys.jq)(fault).flatMap(name=>rule.params[name]===undefined?[]:[[name,draw(rule.params[name],dice,name)]])]);function specOf({fault:fault,rule:rule,target:target},id,first,own){
const fractions=drawFractions(fault,rule,own);const params=Object.entries(drawParams(fault,rule,own)).filter(([name])=>fractions?.[name]===undefined);return{id:id,fault:fault.kind,on:target.name,
params:Object.fromEntries(params),startMs:first===undefined?0:startOf(first.lastsMs,own),lastsMs:draw(rule.lasts,own,"lasts"),seed:own.seed,...(0,targets_catalog.I)(target).drawsWorker(target)&&{
worker:{fraction:Math.floor(own.unit("worker")*1e4)/1e4}},...fractions!==null&&{fractions:fractions}}}const startOf=(firstLastsMs,own)=>100*draw({min:0,max:Math.floor(firstLastsMs/200),log:false,
whole:true},own,"start");function monkeyPlan(config,rules,seed){const all=(0,dice.a)(seed)
;const members=plannedRules(config.faults,config.targets).flatMap(({rule:rule,fault:fault,targets:targets})=>targets.map(target=>({rule:rule,fault:fault,target:target,
name:`${fault.kind} on ${target.name}`,weight:rule.weight})));const rounds=Array.from({length:Math.max(1,rules.rounds)},(_,index)=>{const own=all.under(`round ${index+1}`);return{index:index,own:own,
chance:own.unit("terminate")}});const least=Math.min(...rounds.map(({chance:chance})=>chance))
;const struck=rounds.filter(({chance:chance})=>chance<rules.probability||least>=rules.probability&&chance===least);const scenarios=struck.map(({index:index,own:own},nth)=>{const id=`s${nth+1}`
;const member=pick(members,own.under("member"));return{id:id,atMs:100*Math.floor((index+own.unit("moment"))*rules.everyMs/100),faults:[specOf(member,`${id}.f1`,undefined,own.under(member.name))]}})
;return{schema:plan.F,name:config.name,seed:seed,scenarios:scenarios}}function planOf(config,seed){if(config.plan.monkey!==undefined)return monkeyPlan(config,config.plan.monkey,seed);const all=(0,
dice.a)(seed);const deck=new Deck(plannedRules(config.faults,config.targets),all.under("deal"));const uses=new Map;const dieOf=({fault:fault,target:target})=>{
const name=`${fault.kind} on ${target.name}`;const nth=(uses.get(name)??0)+1;uses.set(name,nth);return all.under(`${nth}/${name}`)};const scenarios=Array.from({length:config.plan.scenarios
},(_,index)=>{const id=`s${index+1}`;const count=draw({...config.plan.faults,log:false,whole:true},all.under(id),"faults");const faults=[]
;for(const candidate of dealt(deck,count,config.preview))faults.push(specOf(candidate,`${id}.f${faults.length+1}`,faults[0],dieOf(candidate)));return{id:id,faults:faults}});return{schema:plan.F,
name:config.name,seed:seed,scenarios:scenarios}}function dealt(deck,count,preview){const together=[];while(together.length<count){
const next=deck.deal(candidate=>!together.some(other=>contradict(other,candidate,preview)));if(next===null)break;together.push(next)}return together}}),
31317:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>dice})
;var seedrandom__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24058);function dice(seed){return{seed:seed,unit:name=>seedrandom__WEBPACK_IMPORTED_MODULE_0__(`${seed}/${name}`)(),
under:path=>dice(`${seed}/${path}`)}}})};
