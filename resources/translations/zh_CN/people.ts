<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddPeopleDialog</name>
    <message>
        <source>Add people</source>
        <translation>添加参会人员</translation>
    </message>
    <message>
        <source>As what they attend</source>
        <translation>参会身份</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Name, unit or pinyin letters; Enter ticks</source>
        <translation>姓名、单位或拼音首字母，按回车勾选</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add %1 people</source>
        <translation>添加 %1 人</translation>
    </message>
</context>
<context>
    <name>AgendaTools</name>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Put the whole agenda in order</source>
        <translation>按规则调整全部议题的顺序</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>列席候会</translation>
    </message>
    <message>
        <source>Who comes for which item, and from when they wait</source>
        <translation>谁为哪项议题而来，从几点起候会</translation>
    </message>
    <message>
        <source>over the meeting&apos;s {length} by {over}</source>
        <translation>会议时长 {length}，超出 {over}</translation>
    </message>
    <message>
        <source>{left} left of the meeting&apos;s {length}</source>
        <translation>会议时长 {length}，余 {left}</translation>
    </message>
    <message>
        <source>%1 without minutes</source>
        <translation>%1 项未定用时</translation>
    </message>
    <message>
        <source>Carried over first</source>
        <translation>上次转来的议题在前</translation>
    </message>
    <message>
        <source>Study first, personnel last</source>
        <translation>学习在前、人事在后</translation>
    </message>
    <message>
        <source>By level, the highest first</source>
        <translation>按决策层级，高的在前</translation>
    </message>
    <message>
        <source>By the order of units</source>
        <translation>按单位排序</translation>
    </message>
    <message>
        <source>Agenda ordered: {rule}. Ctrl+Z takes it back.</source>
        <translation>议程已调整：{rule}。按 Ctrl+Z 可恢复。</translation>
    </message>
</context>
<context>
    <name>PastePeopleDialog</name>
    <message>
        <source>Paste people</source>
        <translation>粘贴参会名单</translation>
    </message>
    <message>
        <source>Put %1 people on the list</source>
        <translation>将 %1 人列入名单</translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message>
        <source>%1 more</source>
        <translation>还有 %1 条</translation>
    </message>
</context>
<context>
    <name>SittingSwitch</name>
    <message>
        <source>with {title}</source>
        <translation>同场：{title}</translation>
    </message>
    <message>
        <source>Held in one sitting. Alt+S goes there.</source>
        <translation>同场召开的另一次会议，按 Alt+S 前往。</translation>
    </message>
</context>
<context>
    <name>TellAgain</name>
    <message>
        <source>All told</source>
        <translation>全部已通知</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐人登记</translation>
    </message>
    <message>
        <source>{names} and others, %1 in all</source>
        <translation>{names}等 %1 人</translation>
    </message>
    <message>
        <source>To be told of time and place: {names}</source>
        <translation>时间地点待通知：{names}</translation>
    </message>
    <message>
        <source>In the list of attendance: key T</source>
        <translation>在参会名单中选中人员后按 T</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Observers and who waits</source>
        <translation>列席与候会</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>候会名单</translation>
    </message>
    <message>
        <source>Nobody waits: whoever is asked sits through the meeting.</source>
        <translation>没有需要候会的人员，列席人员全程参会。</translation>
    </message>
    <message>
        <source>Ask the heads of these units</source>
        <translation>通知以上单位主要负责人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Waits from</source>
        <translation>候会自</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit and post</source>
        <translation>单位及职务</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>参加议题</translation>
    </message>
    <message>
        <source>Through the whole meeting: {names}</source>
        <translation>全程列席：{names}</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>叫入</translation>
    </message>
</context>
</TS>
