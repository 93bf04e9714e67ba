using System.Text.Json;

namespace PromptGen.Simulator.Validation;

/// <summary>An object with exactly the documented members; any other member is refused, as the APIs do.</summary>
internal sealed class ObjectShape(params ShapeMember[] members) : Shape
{
    private readonly Dictionary<string, ShapeMember> _members = members.ToDictionary(m => m.Name, StringComparer.Ordinal);

    public override ShapeProblem? FirstProblem(JsonElement value, JsonPlace place)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return Wrong(place, "object", value);
        }

        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (!_members.TryGetValue(property.Name, out ShapeMember? member))
            {
                return new ShapeProblem(place.Member(property.Name), ShapeFault.UnknownMember, "", property.Name);
            }

            if (member.Shape.FirstProblem(property.Value, place.Member(property.Name)) is { } problem)
            {
                return problem;
            }
        }

        ShapeMember? missing = members.FirstOrDefault(m => m.IsRequired && !value.TryGetProperty(m.Name, out _));
        return missing is null ? null : new ShapeProblem(place.Member(missing.Name), ShapeFault.MissingMember, "", "");
    }
}
