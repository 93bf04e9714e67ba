using System.Globalization;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Emit;

/// <summary>Emits the method that reads an object.</summary>
internal static class ObjectReaderEmitter
{
    /// <summary>Members met are kept as the bits of a <c>ulong</c>.</summary>
    private const int BitsPerWord = 64;

    /// <summary>The local with what the type does not name.</summary>
    private const string Rest = "rest";

    public static void Emit(CodeWriter code, ObjectModel type, ValueMethods methods)
    {
        string name = methods.NameOf(type.Id);
        string result = type.CSharpType + (type.IsValueType ? "" : "?");
        Names names = new(["reader", "start", "result", "defaults", "form", Rest, .. Enumerable.Range(0, (type.Members.Count / BitsPerWord) + 1).Select(Seen)]);
        List<string> locals = type.Members.Select(member => names.Local(member.Name)).ToList();

        using (code.Block($"private static {result} Read{name}(ref global::PromptGen.Reading.AnswerReader reader)"))
        {
            using (code.Block("if (!reader.BeginObject(out long start))"))
            {
                code.Line("return default;");
            }

            code.Line();
            EmitLocals(code, type, locals);
            EmitLoop(code, type, name, locals, methods);
            EmitRequired(code, type, name, methods);
            using (code.Block("if (reader.Failed)"))
            {
                code.Line("return default;");
            }

            code.Line();
            EmitConstruction(code, type, name, locals);
        }

        EmitNames(code, type, name);
        EmitPatterns(code, type, name);
        foreach (MemberModel member in type.Members.Where(static member => member.Target == MemberTarget.Accessor))
        {
            code.Line();
            code.Line($"[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = \"set_{member.Name}\")]");
            code.Line($"private static extern void Set{name}{member.Name}({member.DeclaringType} target, {ValueMethods.Element(member.Shape, member.IsNullable)} value);");
        }
    }

    private static void EmitLocals(CodeWriter code, ObjectModel type, List<string> locals)
    {
        for (int word = 0; word * BitsPerWord < type.Members.Count; word++)
        {
            code.Line($"ulong {Seen(word)} = 0;");
        }

        for (int index = 0; index < locals.Count; index++)
        {
            MemberModel member = type.Members[index];
            code.Line($"{ValueMethods.Variable(member.Shape, member.IsNullable)} {locals[index]} = {member.DefaultLiteral ?? "default"};");
        }

        if (type.Extension is { } extension)
        {
            code.Line($"{extension.Builder}? {Rest} = null;");
        }

        code.Line();
    }

    private static void EmitLoop(CodeWriter code, ObjectModel type, string name, List<string> locals, ValueMethods methods)
    {
        using (code.Block("while (reader.NextMember())"))
        {
            for (int index = 0; index < locals.Count; index++)
            {
                MemberModel member = type.Members[index];
                string test = $"reader.IsMember({Literal.Text(member.JsonName)}u8, {Text(index % BitsPerWord)}, ref {Seen(index / BitsPerWord)})";
                using (code.Block(index == 0 ? $"if ({test})" : $"else if ({test})"))
                {
                    EmitMember(code, member, name, locals[index], methods);
                }
            }

            string skip = type.Extension is not null ? $"reader.KeepUnknownMember(ref {Rest});"
                : type.RejectsUnknownMembers ? "reader.RejectUnknownMember();" : "reader.SkipUnknownMember();";
            if (locals.Count == 0)
            {
                code.Line(skip);
            }
            else
            {
                using (code.Block("else"))
                {
                    code.Line(skip);
                }
            }
        }

        code.Line();
    }

    private static void EmitMember(CodeWriter code, MemberModel member, string name, string local, ValueMethods methods)
    {
        string? form = methods.FormOf(member);
        if (form is not null)
        {
            code.Line($"var form = reader.EnterForm({form});");
        }

        code.Line($"{local} = {methods.Read(member.Shape, member.IsNullable)};");
        foreach (string check in ConstraintEmitter.Checks(member, local, PatternField(name, member)))
        {
            code.Line(check);
        }

        if (form is not null)
        {
            code.Line("reader.LeaveForm(form);");
        }
    }

    private static void EmitRequired(CodeWriter code, ObjectModel type, string name, ValueMethods methods)
    {
        for (int word = 0; word * BitsPerWord < type.Members.Count; word++)
        {
            ulong required = 0;
            ulong nullable = 0;
            for (int bit = 0; bit < BitsPerWord && (word * BitsPerWord) + bit < type.Members.Count; bit++)
            {
                MemberModel member = type.Members[(word * BitsPerWord) + bit];
                required |= member.HasDefault || methods.Omitted.Contains(type, member) ? 0 : 1UL << bit;
                nullable |= member.IsNullable ? 1UL << bit : 0;
            }

            code.Line($"reader.RequireMembers(start, {Seen(word)}, 0x{required:x}, 0x{nullable:x}, {NamesField(name, word)});");
        }
    }

    private static void EmitConstruction(CodeWriter code, ObjectModel type, string name, List<string> locals)
    {
        string arguments = string.Join(", ", type.ConstructorMembers.Select(index => Value(type.Members[index], locals[index])));
        string construction = type.IsTuple ? $"({arguments})" : $"new {type.CSharpType}({arguments})";
        List<int> initialized = Indexes(type, static member => member.Target == MemberTarget.Initializer || member.IsInitialized);
        List<int> defaulted = Indexes(type, static member => member.Target == MemberTarget.InitializerOrDefault);
        List<int> later = Indexes(type, static member => member.Target is MemberTarget.Setter or MemberTarget.With or MemberTarget.Accessor);
        List<string> assignments = initialized.Select(index => $"{Names.Identifier(type.Members[index].Name)} = {Value(type.Members[index], locals[index])}").ToList();
        if (type.Extension is { IsAssigned: false } rest)
        {
            assignments.Add($"{Names.Identifier(rest.Name)} = {(rest.IsAlwaysSet ? $"({Rest} ?? new {rest.Builder}())" : Rest)}!"); // whatever the declaration says of nulls among the values
        }

        if (defaulted.Count > 0)
        {
            EmitObject(code, $"{type.CSharpType}? defaults = {string.Join(" && ", defaulted.Select(IsSeen))} ? null : ", construction, assignments);
            assignments.AddRange(defaulted.Select(index => $"{Names.Identifier(type.Members[index].Name)} = {IsSeen(index)} ? {Value(type.Members[index], locals[index])} : defaults!.{Names.Identifier(type.Members[index].Name)}"));
        }

        bool isDone = later.Count == 0 && type.Extension is not { IsAssigned: true };
        EmitObject(code, isDone ? "return " : $"{type.CSharpType} result = ", construction, assignments);
        if (!isDone)
        {
            EmitAssignments(code, type, name, locals, later);
        }
    }

    /// <summary>What is assigned once the object is there: members that were met, and what the type does not name.</summary>
    private static void EmitAssignments(CodeWriter code, ObjectModel type, string name, List<string> locals, List<int> later)
    {
        foreach (int index in later)
        {
            using (code.Block($"if ({IsSeen(index)})"))
            {
                code.Line(Assignment(name, type.Members[index], Value(type.Members[index], locals[index])));
            }

            code.Line();
        }

        if (type.Extension is { IsAssigned: true } rest)
        {
            using (code.Block($"if ({Rest} is not null)"))
            {
                code.Line($"result.{Names.Identifier(rest.Name)} = {Rest}!;");
            }

            code.Line();
        }

        code.Line("return result;");
    }

    private static void EmitObject(CodeWriter code, string start, string construction, List<string> assignments)
    {
        if (assignments.Count == 0)
        {
            code.Line($"{start}{construction};");
            return;
        }

        using (code.Block(start + (construction.EndsWith("()", StringComparison.Ordinal) ? construction.Substring(0, construction.Length - 2) : construction), "};"))
        {
            foreach (string assignment in assignments)
            {
                code.Line(assignment + ",");
            }
        }
    }

    private static string Assignment(string name, MemberModel member, string value) => member.Target switch
    {
        MemberTarget.Setter => $"result.{Names.Identifier(member.Name)} = {value};",
        MemberTarget.With => $"result = result with {{ {Names.Identifier(member.Name)} = {value} }};",
        _ => $"Set{name}{member.Name}(result, {value});",
    };

    private static void EmitNames(CodeWriter code, ObjectModel type, string name)
    {
        for (int word = 0; word * BitsPerWord < type.Members.Count; word++)
        {
            IEnumerable<string> members = type.Members.Skip(word * BitsPerWord).Take(BitsPerWord).Select(static member => Literal.Text(member.JsonName));
            code.Line();
            code.Line($"private static readonly string[] {NamesField(name, word)} = {{ {string.Join(", ", members)} }};");
        }
    }

    private static void EmitPatterns(CodeWriter code, ObjectModel type, string name)
    {
        foreach (MemberModel member in type.Members.Where(static member => member.Constraints?.Pattern is not null))
        {
            code.Line();
            code.Line($"private static readonly global::System.Text.RegularExpressions.Regex {PatternField(name, member)} = global::PromptGen.Reading.AnswerReader.Pattern({Literal.Text(member.Constraints!.Pattern!)});");
        }
    }

    private static string PatternField(string name, MemberModel member) => $"s_pattern{name}{member.Name}";

    private static List<int> Indexes(ObjectModel type, Func<MemberModel, bool> condition) =>
        Enumerable.Range(0, type.Members.Count).Where(index => condition(type.Members[index])).ToList();

    private static string IsSeen(int index) => $"({Seen(index / BitsPerWord)} & 0x{1UL << (index % BitsPerWord):x}) != 0";

    private static string Value(MemberModel member, string local) => member.IsNullable || member.Shape.IsValueType ? local : local + "!";

    private static string Seen(int word) => word == 0 ? "seen" : "seen" + Text(word);

    private static string NamesField(string name, int word) => "s_names" + (word == 0 ? "" : Text(word)) + name; // a type's name begins with no digit

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
