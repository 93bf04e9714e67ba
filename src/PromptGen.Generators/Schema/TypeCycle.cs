using PromptGen.Generators.Model;

namespace PromptGen.Generators.Schema;

/// <summary>A way from a type back to itself.</summary>
/// <param name="Type">The type.</param>
/// <param name="Path">The members on the way, such as <c>Node.Children</c> or <c>Order.Lines.Parent</c>.</param>
/// <param name="Owner">The type whose member closes the circle.</param>
/// <param name="Member">The member that closes it.</param>
internal sealed record TypeCycle(TypeModel Type, string Path, ObjectModel Owner, MemberModel Member)
{
    /// <summary>The circles of a tool's types, each at the first member that closes it.</summary>
    public static IReadOnlyList<TypeCycle> In(ToolModel tool) => new Walk(tool).Find();

    private sealed class Walk(ToolModel tool)
    {
        private readonly List<(TypeModel Type, ObjectModel? Owner, MemberModel? Member)> _path = [];
        private readonly HashSet<string> _done = new(StringComparer.Ordinal);
        private readonly List<TypeCycle> _cycles = [];

        public IReadOnlyList<TypeCycle> Find()
        {
            Visit(tool.Types[0], null, null);
            return _cycles;
        }

        private void Visit(TypeModel type, ObjectModel? owner, MemberModel? member)
        {
            int open = _path.FindIndex(entry => entry.Type.Id == type.Id);
            if (open >= 0)
            {
                Close(open, owner, member);
                return;
            }

            if (!_done.Add(type.Id))
            {
                return;
            }

            _path.Add((type, owner, member));
            if (type is ObjectModel model)
            {
                foreach (MemberModel next in model.Members)
                {
                    foreach (NamedShape used in TypeUses.NamedIn(next.Shape))
                    {
                        Visit(tool[used], model, next);
                    }
                }
            }
            else if (type is UnionModel union)
            {
                foreach (UnionCaseModel unionCase in union.Cases)
                {
                    Visit(tool[unionCase], null, null);
                }
            }

            _path.RemoveAt(_path.Count - 1);
        }

        private void Close(int open, ObjectModel? owner, MemberModel? member)
        {
            List<(ObjectModel Owner, MemberModel Member)> steps = [];
            foreach ((_, ObjectModel? from, MemberModel? through) in _path.Skip(open + 1).Append((_path[open].Type, owner, member)))
            {
                if (from is not null && through is not null)
                {
                    steps.Add((from, through));
                }
            }

            // A union leads to its cases without a member; two unions can even lead to each other.
            if (steps.Count > 0)
            {
                (ObjectModel last, MemberModel closing) = steps[steps.Count - 1];
                _cycles.Add(new TypeCycle(_path[open].Type, string.Join(".", steps.Select(static step => step.Member.Name).Prepend(steps[0].Owner.Name)), last, closing));
            }
        }
    }
}
